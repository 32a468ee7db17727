package io.github.surveytoolkit.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlRowsTest {

  @Test
  void aCellOverSeveralRowsHeadsThem() {
    HtmlRows table =
        rows(
            """
            <tr><td rowspan="2">Attacks</td><td>One</td><td>2019</td></tr>
            <tr><td>Two</td><td>2020</td></tr>
            <tr><td>Defenses</td><td>Three</td><td>2021</td></tr>
            """);

    assertThat(headings(table)).containsExactly("Attacks", "Attacks", "Defenses");
    assertThat(cells(table)).containsExactly("One 2019", "Two 2020", "Three 2021");
  }

  @Test
  void withoutSuchCellsTheFirstColumnIsTheRows() {
    HtmlRows table = rows("<tr><td>One</td><td>2019</td></tr><tr><td>Two</td><td>2020</td></tr>");

    assertThat(headings(table)).containsExactly("", "");
    assertThat(cells(table)).containsExactly("One 2019", "Two 2020");
  }

  @Test
  void aSpanThatIsNoNumberOrEndsBeyondTheTableDoesNoHarm() {
    assertThat(cells(rows("<tr><td rowspan='x'>One</td><td>2</td></tr>"))).containsExactly("One 2");
    assertThat(cells(rows("<tr><td rowspan='9'>One</td><td>2</td></tr><tr></tr>")))
        .containsExactly("2");
  }

  @Test
  void aSpanningPictureHeadsNothing() {
    HtmlRows table =
        rows("<tr><td rowspan='2'><img src='a.png'></td><td>One</td></tr><tr><td>2019</td></tr>");

    assertThat(headings(table)).containsExactly("", "");
  }

  private static HtmlRows rows(String html) {
    String table = "<table>" + html + "</table>";
    return HtmlRows.of(HtmlContent.parse(table), new SourceSpan(0, table.length()));
  }

  private static List<String> headings(HtmlRows table) {
    return table.rows().stream().map(row -> row.heading().map(EntryText::text).orElse("")).toList();
  }

  private static List<String> cells(HtmlRows table) {
    return table.rows().stream()
        .map(row -> String.join(" ", row.cells().stream().map(EntryText::text).toList()))
        .toList();
  }
}
