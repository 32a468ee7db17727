package io.github.surveytoolkit.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.source.BlockAccount;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Region;
import io.github.surveytoolkit.model.source.RegionName;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionReaderTest {

  private static ReadResult read(String markdown) {
    return SurveyImport.read(Source.of("README.md", markdown), ImportFormat.MARKDOWN);
  }

  private static List<Region> regions(String markdown) {
    return read(markdown).outline().regions();
  }

  private static List<String> inner(String markdown) {
    return regions(markdown).stream()
        .map(Region::inner)
        .map((SourceSpan span) -> markdown.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void findsWhatStandsBetweenMarkers() {
    String markdown =
        """
        # List

        <!-- survey:begin contents depth=2 bullet="*" -->
        - [A](#a)
        <!-- survey:end -->

        ## A
        """;

    assertThat(inner(markdown)).containsExactly("- [A](#a)\n");
    assertThat(regions(markdown).get(0).name()).isEqualTo(RegionName.CONTENTS);
    assertThat(regions(markdown).get(0).options()).isEqualTo(Map.of("depth", "2", "bullet", "*"));
  }

  @Test
  void findsRegionsThatAreEmpty() {
    assertThat(inner("<!-- survey:begin recent -->\n<!-- survey:end -->\n")).containsExactly("");
    assertThat(inner("<!-- survey:begin recent -->\n\n<!-- survey:end -->")).containsExactly("\n");
  }

  @Test
  void findsTheEndRightBelowATable() {
    String markdown =
        "<!-- survey:begin table -->\r\n| A |\r\n|---|\r\n| b |\r\n<!-- survey:end -->\r\n";

    assertThat(inner(markdown)).containsExactly("| A |\r\n|---|\r\n| b |\r\n");
  }

  @Test
  void readsCharactersThatCannotStandInQuotes() {
    String markdown =
        "<!-- survey:begin table category=\"A --&gt; &quot;B&quot; &amp; C\" -->\n"
            + "<!-- survey:end -->";

    assertThat(regions(markdown).get(0).options()).containsEntry("category", "A --> \"B\" & C");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`<!-- survey:begin list -->`\n\n`<!-- survey:end -->`",
        "text <!-- survey:begin list --> text\n\ntext <!-- survey:end --> text",
        "<!-- survey:begin list --> text\n<!-- survey:end --> text",
        "```\n<!-- survey:begin list -->\n<!-- survey:end -->\n```",
        "    <!-- survey:begin list -->\n    <!-- survey:end -->",
        "<!--\n<!-- survey:begin list -\n->\n<!- survey:end -->",
        "- <!-- survey:begin list -->\n- <!-- survey:end -->",
        "> <!-- survey:begin list -->\n> <!-- survey:end -->",
        "<div>\n<!-- survey:begin list -->\n<!-- survey:end -->\n</div>",
        "\\<!-- survey:begin list -->\n\n\\<!-- survey:end -->"
      })
  void takesNothingElseForAMarker(String markdown) {
    assertThat(regions(markdown)).isEmpty();
    assertThat(read(markdown).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\1',
      textBlock =
          """
          begin tabel;end | 1:1: warning: unknown region "tabel", did you mean "table"? [unknown-region]
          begin;end | 1:1: warning: the region has no name; there is contents, table, list, statistics, filters, recent, citation [unknown-region]
          begin nonsense;end | 1:1: warning: unknown region "nonsense"; there is contents, table, list, statistics, filters, recent, citation [unknown-region]
          begin contents depth;end | 1:1: warning: cannot read "depth", options are written key=value or key="some words" [region-option]
          begin contents depth=1 depth=2;end | 1:1: warning: the option depth stands twice, keep one [region-option]
          begin contents | 1:1: warning: the region has no end; put <!-- survey:end --> on a line of its own, with an empty line before it [unclosed-region]
          end | 1:1: warning: no region is open here; remove this marker [stray-marker]
          start contents | 1:1: warning: unknown marker "survey:start"; there is begin and end [unknown-marker]
          begin list;begin table;end;end | 3:1: warning: a region begins inside another; end that one first [nested-region]
          """)
  void saysWhatIsWrongWithMarkers(String markers, String diagnostic) {
    String markdown = "<!-- survey:" + markers.replace(";", " -->\n\n<!-- survey:") + " -->\n";

    assertThat(regions(markdown)).isEmpty();
    assertThat(read(markdown).diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly("README.md:" + diagnostic);
  }

  @Test
  void readsNoPaperTwice() {
    ReadResult read =
        read(
            """
            # List

            <!-- survey:begin list -->
            **2021**

            - Low-Rank Adaptation of Large Language Models. *[ICLR'22]* [[Paper]](https://arxiv.org/abs/2106.09685)
            <!-- survey:end -->

            ## Adapters

            - Low-Rank Adaptation of Large Language Models. *[ICLR'22]* [[Paper]](https://arxiv.org/abs/2106.09685)
            - Prefix-Tuning: Optimizing Continuous Prompts. *[ACL'21]* [[Paper]](https://arxiv.org/abs/2101.00190)
            """);

    assertThat(read.survey().papers()).isEmpty();
    assertThat(read.survey().categories()).extracting(Category::title).containsExactly("Adapters");
    assertThat(read.survey().entryCount()).isEqualTo(2);
    assertThat(read.blocks())
        .extracting(BlockAccount::reason)
        .first()
        .isEqualTo("generated region");
  }

  /** A bold line in a region heads nothing of what follows the region. */
  @Test
  void returnsToTheSectionAroundTheRegion() {
    ReadResult read =
        read(
            """
            # List

            ## Adapters

            <!-- survey:begin list -->
            **2021**

            - Low-Rank Adaptation of Large Language Models. *[ICLR'22]* [[Paper]](https://arxiv.org/abs/2106.09685)

            <!-- survey:end -->

            - Prefix-Tuning: Optimizing Continuous Prompts. *[ACL'21]* [[Paper]](https://arxiv.org/abs/2101.00190)
            """);

    assertThat(read.survey().categories().get(0).papers())
        .extracting(Paper::title)
        .containsExactly("Prefix-Tuning: Optimizing Continuous Prompts");
  }

  @Test
  void readsTheCitationInItsRegion() {
    ReadResult read =
        read(
            """
            # List

            <!-- survey:begin citation -->
            ```
            @misc{a, title = {A}}
            ```
            <!-- survey:end -->
            """);

    assertThat(read.survey().about().citation()).contains("@misc{a, title = {A}}");
  }
}
