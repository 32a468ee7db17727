package io.github.surveytoolkit.importer.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import io.github.surveytoolkit.model.source.BlockAccount;
import io.github.surveytoolkit.model.source.BlockAccount.Outcome;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.FieldSpan;
import io.github.surveytoolkit.model.source.PaperField;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  private static ReadResult read(String text) {
    return SurveyImport.read(Source.of("papers.csv", text), ImportFormat.CSV);
  }

  private static List<Paper> papers(ReadResult read) {
    List<Paper> papers = new ArrayList<>();
    read.survey().forEachPaper((place, paper) -> papers.add(paper));
    return papers;
  }

  private static List<String> titles(String text) {
    return papers(read(text)).stream().map(Paper::title).toList();
  }

  /** Reads a row of one column beside the title. */
  private static Paper paper(String column, String cell) {
    String quoted = "\"" + cell.replace("\"", "\"\"") + "\"";
    return papers(read("title," + column + "\nA Title," + quoted + "\n")).get(0);
  }

  private static List<String> messages(String text) {
    return read(text).diagnostics().stream().map(Diagnostic::toString).toList();
  }

  @Test
  void readsAWholeRow() {
    ReadResult read =
        read(
            """
            key,title,authors,year,month,venue,venue_kind,category,paper_url,code_url,other_urls,arxiv,doi,tags,note,line
            vaswani2017,Attention Is All You Need,"Vaswani, Ashish; others",2017,6,NIPS,conference,Models > Text,https://arxiv.org/abs/1706.03762,https://github.com/tensorflow/tensor2tensor,video [Talk] https://example.org/talk,1706.03762,10.5555/3295222.3295349,oral; attention,A note.,12
            """);

    Paper paper = papers(read).get(0);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(paper.key()).contains(new CitationKey("vaswani2017"));
    assertThat(paper.title()).isEqualTo("Attention Is All You Need");
    assertThat(paper.authors()).containsExactly(person("Ashish", "", "Vaswani", ""), OTHERS);
    assertThat(paper.date()).contains(PublicationDate.of(2017, 6));
    assertThat(paper.venue().flatMap(Venue::id)).contains("neurips");
    assertThat(paper.venue().map(Venue::written)).contains("NIPS");
    assertThat(paper.links())
        .containsExactly(
            new Link(LinkKind.PAPER, Optional.empty(), "https://arxiv.org/abs/1706.03762"),
            new Link(
                LinkKind.CODE, Optional.empty(), "https://github.com/tensorflow/tensor2tensor"),
            new Link(LinkKind.VIDEO, Optional.of("Talk"), "https://example.org/talk"));
    assertThat(paper.identifiers().arxiv()).contains(new ArxivId("1706.03762"));
    assertThat(paper.identifiers().doi()).contains(new Doi("10.5555/3295222.3295349"));
    assertThat(paper.tags()).containsExactly("oral", "attention");
    assertThat(paper.note()).contains("A note.");
    assertThat(paper.fields()).isEmpty();
    assertThat(read.survey().pathOf(new Place(List.of(0, 0), 0))).hasToString("Models > Text");
  }

  private static final Author OTHERS = new Author.Others();

  private static Author person(String given, String particle, String family, String suffix) {
    return new Author.Person(part(given), part(particle), family, part(suffix));
  }

  private static Optional<String> part(String text) {
    return Optional.of(text).filter(part -> !part.isEmpty());
  }

  @Nested
  class Columns {

    @Test
    void mayStandInAnyOrderAndAnyCase() {
      Paper paper =
          papers(read("Year,PAPER URL,Title,venue-kind,venue\n2020,u,T,workshop,V\n")).get(0);

      assertThat(paper.title()).isEqualTo("T");
      assertThat(paper.date()).contains(PublicationDate.of(2020));
      assertThat(paper.links()).containsExactly(new Link(LinkKind.PAPER, Optional.empty(), "u"));
      assertThat(paper.venue().map(Venue::kind)).contains(VenueKind.WORKSHOP);
    }

    @Test
    void thatAreUnknownAreKeptAsFields() {
      Paper paper = papers(read("title,Publisher,,read by\nT,ACM,x,\n")).get(0);

      assertThat(paper.fields()).containsExactly(field("Publisher", "ACM"), field("column 3", "x"));
    }

    private static Map.Entry<String, String> field(String name, String value) {
      return Map.entry(name, value);
    }

    @Test
    void thatComeTwiceAreKeptAsFields() {
      String text = "title,Title,x,x\nA,B,C,D\n";

      assertThat(papers(read(text)).get(0).fields())
          .containsExactly(field("Title", "B"), field("x", "C"), field("x 2", "D"));
      assertThat(messages(text))
          .containsExactly(
              "papers.csv:1:7: warning: the column \"Title\" comes twice; this one is kept as the"
                  + " field \"Title\" [csv-row]");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "title,year\nA; B,2020\n",
          "title;year\nA, B;2020\n",
          "title\tyear\nA, B\t2020\n",
          "\uFEFFtitle;year\r\n\"A, B\";\"2020\"\r\n",
          "\n\r\n , \ntitle,year\n\"A, B\",2020"
        })
    void arePartedByWhatTheHeaderTells(String text) {
      Paper paper = papers(read(text)).get(0);

      assertThat(paper.title()).isIn("A, B", "A; B");
      assertThat(paper.date()).contains(PublicationDate.of(2020));
      assertThat(read(text).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "a,b\n1,2\n", "# A List\n\n- title\n", "\0"})
    void areWantedByNameWhereNoneIsKnown(String text) {
      ReadResult read = read(text);

      assertThat(read.survey().entryCount()).isZero();
      assertThat(read.diagnostics())
          .containsExactly(
              Diagnostic.error(
                  "no-columns",
                  "the first row names no known column; the columns are key, title, authors, year,"
                      + " month, venue, venue_kind, category, paper_url, code_url, other_urls,"
                      + " arxiv, doi, tags, note, line",
                  new Position("papers.csv", 1, 1)));
    }
  }

  @Nested
  class Rows {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "title\nA\nB\n",
          "title\r\nA\r\nB",
          "title\rA\rB\r",
          "title\n\n\"A\"\n\n\n\"B\" \n",
          "title,year\n , \nA,\n,\n B ,\n",
          "title,year\nA,2020\n \"B\" , \"2021\"\n"
        })
    void endWithAnyLineEndAndMayBeEmpty(String text) {
      assertThat(titles(text)).containsExactly("A", "B");
      assertThat(read(text).diagnostics()).isEmpty();
    }

    @Test
    void mayHoldLineEndsInQuotes() {
      assertThat(titles("title,note\n\"A\nB\",\"x\r\ny\"\nC,\n")).containsExactly("A B", "C");
    }

    @Test
    void thatAreTooShortAreFilledUp() {
      String text = "title,year,note\nA\nB,2020,n\n";

      assertThat(titles(text)).containsExactly("A", "B");
      assertThat(messages(text))
          .containsExactly(
              "papers.csv:2:2: warning: the row ends after cell 1 of 3; the others are empty [csv-row]");
    }

    @Test
    void thatAreTooLongKeepWhatTheyHold() {
      String text = "title,year\nOne, Two,2020\nB,2021,,\n";

      Paper paper = papers(read(text)).get(0);

      assertThat(paper.title()).isEqualTo("One");
      assertThat(paper.fields()).containsEntry("year", "Two").containsEntry("column 3", "2020");
      assertThat(messages(text))
          .containsExactly(
              "papers.csv:2:10: warning: the row has more cells than the header names; quote a cell"
                  + " that holds a separator [csv-row]",
              "papers.csv:2:5: warning: year must be four digits, was \"Two\"; it is kept as a"
                  + " field [csv-value]");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "title,year\n\"A,2020\nB,2021\nC,2022\n",
          "title,year\n\"A,2020\nB,2021\n\"C\",\"2022\"\n",
          "title,year\r\n\"A,\"2020\"\r\n\"B\",2021\r\n\"C\",2022\r\n",
        })
    void withAnUnclosedQuoteCostNoOtherRow(String text) {
      assertThat(papers(read(text)).stream().map(Paper::date))
          .hasSize(3)
          .endsWith(Optional.of(PublicationDate.of(2021)), Optional.of(PublicationDate.of(2022)));
      assertThat(titles(text).get(0)).startsWith("A");
      assertThat(messages(text).get(0)).startsWith("papers.csv:2:");
    }

    @Test
    void withAnUnclosedQuoteAreReportedThere() {
      assertThat(messages("title,year\n\"A,2020\nB,2021\n"))
          .containsExactly(
              "papers.csv:2:1: warning: this quote is never closed; add a quote at the end"
                  + " [unclosed-quote]");
    }

    @Test
    void withAQuoteInACellKeepIt() {
      String text = "title,year\n\"A \"B\" C\",2020\nD \"E\" F,2021\n";

      assertThat(titles(text)).containsExactly("A \"B\" C", "D \"E\" F");
      assertThat(messages(text))
          .containsExactly(
              "papers.csv:2:4: warning: a quote inside a cell is read as text; write it twice,"
                  + " \"\" [stray-quote]");
    }

    @Test
    void loseNothingToControlCharacters() {
      assertThat(titles("title\nA\0B\n\u0007C\n")).containsExactly("AB", "C");
    }

    @Test
    void withMoreThanAThousandCellsAreCut() {
      ReadResult read = read("title\nA" + ",x".repeat(5_000) + "\n");

      assertThat(papers(read).get(0).fields()).hasSize(1_000);
      assertThat(read.diagnostics().get(0).message())
          .isEqualTo("the row has more than 1000 cells; those after this one are left out");
    }

    @Test
    void areAccountedFor() {
      ReadResult read = read("title,year\nA Title,2020\n\n,2021\n");

      assertThat(read.blocks())
          .containsExactly(
              new BlockAccount(
                  new Position("papers.csv", 2, 1),
                  "table row",
                  Outcome.PAPER,
                  "read as \"A Title\"",
                  "A Title"),
              new BlockAccount(
                  new Position("papers.csv", 4, 1),
                  "table row",
                  Outcome.LEFT_OUT,
                  "no title, link, key or identifier; fill in one of these",
                  ",2021"));
      assertThat(read.diagnostics())
          .containsExactly(
              Diagnostic.warning(
                  "csv-row",
                  "the row is left out: it has no title, link, key or identifier; fill in one of"
                      + " these",
                  new Position("papers.csv", 4, 1)));
    }

    @Test
    void areFoundAgainInTheFile() {
      ReadResult read = read("title,tags,year\n\"A\",t,2020\n");

      assertThat(read.sourceMap().of(Place.ROOT))
          .contains(
              new EntryOrigin(
                  new Position("papers.csv", 2, 1),
                  Optional.of(new SourceSpan(16, 26)),
                  List.of(
                      new FieldSpan(PaperField.TITLE, new SourceSpan(16, 19)),
                      new FieldSpan(PaperField.TAG, new SourceSpan(20, 21)),
                      new FieldSpan(PaperField.DATE, new SourceSpan(22, 26)))));
    }
  }

  @Nested
  class Categories {

    @Test
    void standInTheOrderInWhichTheyComeFirst() {
      ReadResult read = read("title,category\na,Z > Y\nb,A\nc,Z\nd,\ne,Z > Y\nf,Z > X \\> W\n");

      assertThat(read.survey().papers()).containsExactly(Paper.titled("d"));
      assertThat(read.survey().categories())
          .containsExactly(
              new Category(
                  "Z",
                  List.of(Paper.titled("c")),
                  List.of(
                      new Category("Y", List.of(Paper.titled("a"), Paper.titled("e")), List.of()),
                      new Category("X > W", List.of(Paper.titled("f")), List.of()))),
              new Category("A", List.of(Paper.titled("b")), List.of()));
      assertThat(read.sourceMap().of(new Place(List.of(0, 0), 1)).map(EntryOrigin::position))
          .contains(new Position("papers.csv", 6, 1));
    }

    @Test
    void areNoDeeperThanFifty() {
      ReadResult read = read("title,category\na," + "x > ".repeat(60) + "y\n");

      Place place = read.sourceMap().origins().keySet().iterator().next();
      assertThat(place.categories()).hasSize(50);
      assertThat(read.diagnostics()).hasSize(1);
    }
  }

  @Nested
  class Values {

    @ParameterizedTest
    @CsvSource({
      "'=1+1', =1+1",
      "'''=1+1', =1+1",
      "'''''=1+1', '''=1+1'",
      "'''tis', '''tis'",
      "'  A   B ', A B"
    })
    void loseTheApostropheOfTheGuard(String cell, String title) {
      assertThat(titles("title\n\"" + cell + "\"\n")).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({
      "year, circa 2020, 'year must be four digits'",
      "year, 20, 'year must be four digits'",
      "month, 13, 'month must be 1 to 12'",
      "month, 6, 'month must stand beside a year'",
      "arxiv, x, 'arxiv must be an identifier such as 1706.03762'",
      "doi, 11.1/x, 'doi must be an identifier such as 10.1145/3544548.3581388'",
      "key, a b, 'key must be without spaces, commas, braces and any of \\ % # ~ \"'",
      "venue_kind, gathering, 'venue_kind must be a word such as conference'",
      "venue_kind, journal, 'venue_kind must stand beside a venue'"
    })
    void thatCannotBeReadAreKeptAndReported(String column, String cell, String message) {
      String text = "title," + column + "\nT," + cell + "\n";

      assertThat(papers(read(text)).get(0))
          .isEqualTo(Paper.titled("T").withFields(Map.of(column, cell)));
      assertThat(messages(text))
          .containsExactly(
              "papers.csv:2:3: warning: "
                  + message
                  + ", was \""
                  + cell
                  + "\"; it is kept as a field [csv-value]");
    }

    @ParameterizedTest
    @CsvSource({
      "1706.03762, 1706.03762",
      "arXiv:1706.03762v2, 1706.03762",
      "https://arxiv.org/abs/1706.03762, 1706.03762",
      "cs/0309136, cs/0309136",
      "1706.0376, 1706.03760",
      "0704.0001, 0704.0001"
    })
    void ofArxivAreIdentifiersInAnyForm(String cell, String id) {
      assertThat(paper("arxiv", cell).identifiers().arxiv()).contains(new ArxivId(id));
    }

    @Test
    void ofArxivThatLostTheirZerosAreReported() {
      assertThat(messages("title,arxiv\nT,1706.0376\n"))
          .containsExactly(
              "papers.csv:2:3: warning: arxiv has lost zeros at the end, \"1706.0376\" is read as"
                  + " 1706.03760 [csv-value]");
    }

    @ParameterizedTest
    @CsvSource({"10.1145/1", "doi:10.1145/1", "https://doi.org/10.1145/1", "DOI: 10.1145/1"})
    void ofDoisAreIdentifiersInAnyForm(String cell) {
      assertThat(paper("doi", cell).identifiers().doi()).contains(new Doi("10.1145/1"));
    }

    @Test
    void ofLinksTellIdentifiersWhereNoColumnDoes() {
      assertThat(paper("paper_url", "https://arxiv.org/abs/1706.03762").identifiers().arxiv())
          .contains(new ArxivId("1706.03762"));
    }

    @Test
    void ofVenuesAreOfTheirOwnKind() {
      String text = "title,venue,venue_kind\nT,ICML,workshop\nU,A Forum,\nV,A Forum,Journal\n";

      assertThat(papers(read(text)).stream().map(paper -> paper.venue().orElseThrow().kind()))
          .containsExactly(VenueKind.WORKSHOP, VenueKind.UNKNOWN, VenueKind.JOURNAL);
    }
  }

  @Nested
  class Links {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "https://example.org/                 | URL     | ''     | https://example.org/",
          "https://github.com/a/b               | CODE    | ''     | https://github.com/a/b",
          "[Slides] https://example.org/x       | SLIDES  | Slides | https://example.org/x",
          "data [Set \\] 1] u                   | DATA    | Set ] 1 | u",
          "demo https://example.org/a;b         | DEMO    | ''     | https://example.org/a;b",
          "url [] [x] y                         | URL     | ''     | [x] y",
          "[x](https://example.org)             | URL     | ''     | [x](https://example.org)",
          "blog                                 | URL     | ''     | blog"
        })
    void tellTheirKindAndLabel(String cell, LinkKind kind, String label, String url) {
      assertThat(paper("other_urls", cell).links())
          .containsExactly(new Link(kind, part(label), url));
    }

    @Test
    void areJoinedWithSemicolons() {
      assertThat(paper("other_urls", "blog a; video [T] b\\; c;d;").links())
          .containsExactly(
              new Link(LinkKind.BLOG, Optional.empty(), "a"),
              new Link(LinkKind.VIDEO, Optional.of("T"), "b; c;d"));
    }
  }

  @Nested
  class Names {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Lovelace, Ada             | Ada     | ''         | Lovelace        | ''",
          "Ada Lovelace              | Ada     | ''         | Lovelace        | ''",
          "Plato                     | ''      | ''         | Plato           | ''",
          "'Vallée Poussin,'         | ''      | ''         | Vallée Poussin  | ''",
          "Vincent van Gogh          | Vincent | van        | Gogh            | ''",
          "van Gogh, Vincent         | Vincent | van        | Gogh            | ''",
          "van der Berg Los, A. B.   | A. B.   | van der    | Berg Los        | ''",
          "{Van} {Gogh}, Vincent     | Vincent | Van        | Gogh            | ''",
          "{van Gogh}, Vincent       | Vincent | ''         | van Gogh        | ''",
          "Davis, Jr., Sammy         | Sammy   | ''         | Davis           | Jr.",
          "'Davis, Jr.,'             | ''      | ''         | Davis           | Jr.",
          "{C, D}, {A, B}            | A, B    | ''         | C, D            | ''",
          "G{\\\"o}del, Kurt         | Kurt    | ''         | G{\\\"o}del     | ''",
          "{open, A                  | A       | ''         | {open           | ''",
          "', Ada'                   | ''      | ''         | Ada             | ''"
        })
    void areReadByTheirParts(
        String cell, String given, String particle, String family, String suffix) {
      assertThat(paper("authors", cell).authors())
          .containsExactly(person(given, particle, family, suffix));
    }

    @Test
    void areJoinedWithSemicolons() {
      assertThat(paper("authors", "Lovelace, Ada; {Brown and Green}; et al.").authors())
          .containsExactly(
              person("Ada", "", "Lovelace", ""), new Author.Group("Brown and Green"), OTHERS);
    }

    @Test
    void areOneNameWhereCommasAreTooMany() {
      ReadResult read = read("title,authors\nT,\"A. B, C. D, E. F, G. H\"\n");

      assertThat(papers(read).get(0).authors())
          .containsExactly(new Author.Group("A. B, C. D, E. F, G. H"));
      assertThat(read.diagnostics())
          .containsExactly(
              Diagnostic.warning(
                  "csv-value",
                  "authors are joined with semicolons, \"A. B, C. D, E. F, G. H\" is read as one"
                      + " name",
                  new Position("papers.csv", 2, 3)));
    }
  }
}
