package io.github.surveytoolkit.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.importer.markdown.EntryText.Hyperlink;
import io.github.surveytoolkit.importer.markdown.HtmlWalker.Event;
import io.github.surveytoolkit.importer.markdown.HtmlWalker.Kind;
import io.github.surveytoolkit.model.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

class HtmlWalkerTest {

  @Test
  void readsHeadings() {
    List<Event> events = events("<h2 align=\"center\" id=\"a\">Vision &amp; <b>Language</b></h2>");

    assertThat(events).hasSize(1);
    assertThat(events.get(0).kind()).isEqualTo(Kind.HEADING);
    assertThat(events.get(0).level()).isEqualTo(2);
    assertThat(events.get(0).text().text()).isEqualTo("Vision & Language");
  }

  @Test
  void detailsOpenAndCloseAroundTheBlocksWithin() {
    List<Event> events =
        events(
            """
            <details><summary>Older <i>papers</i></summary>

            - one

            </details>
            """);

    assertThat(events).extracting(Event::kind).containsExactly(Kind.OPEN, Kind.CLOSE);
    assertThat(events.get(0).text().text()).isEqualTo("Older papers");
  }

  @Test
  void oneDetailsMayFollowAnotherInABlock() {
    assertThat(
            events(
                """
                <details><summary>One</summary>First.</details>
                <details><summary>Two</summary>Second.</details>
                """))
        .extracting(Event::kind)
        .containsExactly(Kind.OPEN, Kind.TEXT, Kind.CLOSE, Kind.OPEN, Kind.TEXT, Kind.CLOSE);
  }

  @Test
  void keepsTheLinksAndPicturesOfASummary() {
    EntryText text =
        events(
                """
                <details><summary>Segment Anything [<a href='https://example.org/a'>Paper</a>]\
                <img alt="Star" src="star.svg"></summary>
                """)
            .get(0)
            .text();

    assertThat(text.text()).isEqualTo("Segment Anything [Paper]");
    assertThat(text.links()).extracting(Hyperlink::url).containsExactly("https://example.org/a");
    assertThat(text.pictures()).extracting(EntryText.Picture::description).containsExactly("Star");
  }

  @Test
  void readsTheHeadAndTheRowsOfATable() {
    Event table =
        events(
                """
                <table>
                <tr><th>Title</th><th>Venue</th></tr>
                <tr><td><a href="https://example.org/a">One Title</a></td><td>ICML 2020</td></tr>
                <tr><td>Another<br>Title</td><td></td></tr>
                </table>
                """)
            .get(0);

    assertThat(table.kind()).isEqualTo(Kind.TABLE);
    assertThat(table.head()).extracting(EntryText::text).containsExactly("Title", "Venue");
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).cells())
        .extracting(EntryText::text)
        .containsExactly("One Title", "ICML 2020");
    assertThat(table.rows().get(1).cells().get(0).text()).isEqualTo("Another\nTitle");
  }

  @Test
  void aTableGoesOnOverBlankLines() {
    List<Event> events =
        events(
            """
            <table>
            <tr><td>One</td></tr>

            <tr><td>Two</td></tr>

            </table>

            After
            """);

    assertThat(events).hasSize(1);
    assertThat(events.get(0).rows()).hasSize(2);
  }

  @Test
  void aTableThatIsNeverClosedEndsWithItsBlock() {
    List<Event> events =
        events(
            """
            <table><tr><td>One</td></tr>

            Text
            """);

    assertThat(events).extracting(Event::kind).containsExactly(Kind.TABLE);
    assertThat(events.get(0).rows()).hasSize(1);
  }

  @Test
  void saysWhereARowStands() {
    String html =
        """
        <table>
        <tr><td>One</td></tr>
        <tr><td>Two</td></tr>
        </table>
        """;
    TableReader.Row second = events(html).get(0).rows().get(1);

    assertThat(html.substring(second.span().start(), second.span().end()))
        .isEqualTo("<tr><td>Two</td></tr>");
  }

  @Test
  void readsItems() {
    List<Event> events =
        events(
            """
            <ul>
            <li><a href="https://example.org/a">One Title</a>, ICML 2020
            <li><b>Another Title</b></li>
            </ul>
            """);

    assertThat(events).extracting(Event::kind).containsExactly(Kind.ITEM, Kind.ITEM);
    assertThat(events.get(0).text().text().strip()).isEqualTo("One Title, ICML 2020");
    assertThat(events.get(1).text().styleAt(0)).isEqualTo(EntryText.STRONG);
  }

  @Test
  void whatStandsBetweenIsText() {
    List<Event> events = events("<p align=\"center\">An <em>introduction</em></p>");

    assertThat(events).extracting(Event::kind).containsExactly(Kind.TEXT);
    assertThat(events.get(0).text().text().strip()).isEqualTo("An introduction");
  }

  @Test
  void aPictureAloneIsNoText() {
    assertThat(events("<p align=\"center\"><img src=\"teaser.png\"></p>")).isEmpty();
  }

  @Test
  void commentsAreKeptApartWithWhatTheyHold() {
    List<Event> events =
        events(
            """
            <!--
            - [A Hidden Title](https://example.org/a)

            <table><tr><td>Hidden</td></tr></table>
            -->
            """);

    assertThat(events).extracting(Event::kind).containsExactly(Kind.COMMENT);
    assertThat(events.get(0).text().links()).isEmpty();
  }

  @Test
  void aHeadingBelowAClosingTagIsOne() {
    List<Event> events = events("<details><summary>BibTeX</summary>text</details>\n## Papers\n");

    assertThat(events)
        .extracting(Event::kind)
        .containsExactly(Kind.OPEN, Kind.TEXT, Kind.CLOSE, Kind.HEADING);
    assertThat(events.get(3).text().text()).isEqualTo("Papers");
    assertThat(events.get(3).level()).isEqualTo(2);
  }

  @Test
  void readsEntitiesAlsoWithoutTheirSemicolon() {
    assertThat(events("<div>Bj&#246rn &amp; J&uuml;rgen</div>").get(0).text().text().strip())
        .isEqualTo("Björn & Jürgen");
  }

  @Test
  void tagsOfAnyCaseAreRead() {
    assertThat(events("<H3>Vision</H3>")).extracting(Event::kind).containsExactly(Kind.HEADING);
    assertThat(events("<DETAILS><SUMMARY>One</SUMMARY></DETAILS>"))
        .extracting(Event::kind)
        .containsExactly(Kind.OPEN, Kind.CLOSE);
  }

  /** Reads all blocks; those that a table has swallowed are passed over, as the reader does. */
  private static List<Event> events(String html) {
    MarkdownDocument document = MarkdownDocument.parse(Source.of("list.md", html));
    HtmlWalker walker = new HtmlWalker(document);
    List<Event> events = new ArrayList<>();
    int skipTo = 0;
    for (Node block = document.root().getFirstChild(); block != null; block = block.getNext()) {
      if (MarkdownDocument.span(block).start() >= skipTo) {
        skipTo = walker.read(block, events::add);
      }
    }
    return events;
  }
}
