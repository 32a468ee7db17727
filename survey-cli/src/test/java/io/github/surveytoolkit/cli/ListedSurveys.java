package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.VenueKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes surveys of which a list in Markdown holds everything: their text is as wild as any, their
 * addresses are ones to link to, names have the parts that their words tell, and venues have what
 * the catalogue knows of them and perhaps a kind of their own. One seed makes one.
 */
final class ListedSurveys extends RandomValues {

  private static final List<String> WORDS =
      List.of(
          "word",
          "Deep",
          "of",
          "GPT-4",
          "a_b",
          "_c_",
          "*d*",
          "**",
          "`",
          "``",
          "\\",
          "\\*",
          "[",
          "]",
          "[x]",
          "](u)",
          "(",
          ")",
          "<b>",
          "<",
          ">",
          "<!--",
          "-->",
          "&amp;",
          "&",
          "#",
          "##",
          "-",
          "+",
          "1.",
          "2)",
          "=",
          "===",
          "---",
          "|",
          "\\|",
          "~",
          "~~",
          "!",
          "![",
          "$x_1$",
          "$",
          "?",
          ".",
          "..",
          ",",
          ";",
          ":",
          "'",
          "'23",
          ", 2023",
          "\"",
          "http://bad.example/y",
          "www.bad.example",
          "c@d.org",
          "^",
          "{",
          "}",
          "News",
          "Contents",
          "et al.",
          "Note: x",
          "Table",
          "\u00e9",
          "\u6df1\u5ea6",
          "\ud83d\ude00",
          "\u0633\u0644\u0627\u0645",
          "<br>",
          "<a id=\"z\"></a>",
          "`code`",
          "arXiv:2301.00009",
          "@misc{a}",
          "Abstract",
          "ICLR");

  private static final List<String> VENUES =
      List.of(
          "ICLR",
          "NeurIPS",
          "arXiv",
          "Journal of Machine Learning Research",
          "A Place of No Name",
          "2023",
          "ICLR'23",
          "Nature, 2019",
          "Odd [Place]",
          "Comma,",
          "Odd (thesis)",
          "ICML Workshop on Wild Text");

  private static final List<Author> AUTHORS =
      List.of(
          person("Ada", "Last"),
          new Author.Person(
              Optional.of("Ludwig"), Optional.of("van"), "Beethoven", Optional.empty()),
          new Author.Person(
              Optional.of("Martin Luther"), Optional.empty(), "King", Optional.of("Jr.")),
          new Author.Person(Optional.empty(), Optional.empty(), "Plato", Optional.empty()),
          new Author.Group("Google Research"),
          new Author.Group("Example, Inc. Team"),
          person("[Odd", "Name]"),
          person("J.", "*Star*"));

  private static final List<String> ADDRESSES =
      List.of(
          "https://arxiv.org/abs/2301.00001",
          "https://example.org/",
          "https://example.org/a_b_c?d=e&copy;=f~g#h'i!j;k",
          "https://github.com/example/code",
          "https://example.org/%28a%29",
          "../a/file.pdf",
          "file%20name.pdf#page=2",
          "http://[::1]/x");

  ListedSurveys(long seed) {
    super(seed);
  }

  private static Author person(String given, String family) {
    return new Author.Person(Optional.of(given), Optional.empty(), family, Optional.empty());
  }

  Survey survey() {
    return new Survey(maybe(this::text), about(), many(this::paper), categories(7));
  }

  private About about() {
    return random.nextBoolean()
        ? About.NOTHING
        : new About(
            maybe(this::text),
            maybe(() -> one(ADDRESSES)),
            authors(),
            maybe(this::text),
            maybe(() -> random.nextBoolean() ? text() : one(ADDRESSES)),
            maybe(() -> text() + "\n\n" + text()),
            many(() -> new Link(LinkKind.URL, maybe(this::text), one(ADDRESSES))),
            maybe(() -> "@misc{a,\n  " + text() + "\n\n```\n}"));
  }

  private List<Category> categories(int depth) {
    return depth == 0
        ? List.of()
        : many(() -> new Category(text(), many(this::paper), categories(depth - 1)));
  }

  private Paper paper() {
    List<Link> links = links();
    return new Paper(
        random.nextInt(20) == 0 ? "" : text(),
        authors(),
        maybe(this::venue),
        maybe(() -> date(1900, 2060)),
        links,
        identifiers(links),
        List.copyOf(new LinkedHashSet<>(many(this::text))),
        maybe(() -> text() + "\n" + text()),
        maybe(() -> new CitationKey(one(List.of("key", "a--b:c", "<&>|`*_", "深")) + number(0, 9))),
        Map.of(),
        Map.of());
  }

  private List<Author> authors() {
    List<Author> authors = new ArrayList<>(many(() -> one(AUTHORS)));
    if (random.nextInt(3) == 0) {
      authors.add(new Author.Others());
    }
    return authors;
  }

  private Venue venue() {
    Venue known = VenueCatalog.standard().findOrUnlisted(one(VENUES));
    return random.nextInt(3) > 0
        ? known
        : new Venue(
            known.id(),
            known.name(),
            known.acronym(),
            one(List.of(VenueKind.values())),
            known.written());
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      links.add(new Link(kind(), Optional.of("title"), one(ADDRESSES)));
    }
    links.addAll(many(this::link));
    return links;
  }

  private Link link() {
    String label = random.nextBoolean() ? one(List.of("Paper", "pdf", "Code", "Link")) : text();
    boolean address = random.nextInt(8) > 0;
    return address
        ? new Link(kind(), maybe(() -> label), one(ADDRESSES))
        : new Link(kind(), Optional.empty(), one(List.of("javascript:a(`b`|c)", "#part", "")));
  }

  private LinkKind kind() {
    return one(List.of(LinkKind.values()));
  }

  /** An identifier that a link spells out is the paper's, and there may be one beside it. */
  private Identifiers identifiers(List<Link> links) {
    boolean spelled =
        links.stream().anyMatch(link -> link.url().equals("https://arxiv.org/abs/2301.00001"));
    Optional<ArxivId> spelledOut = ArxivId.parse("2301.00001");
    return new Identifiers(
        spelled && random.nextBoolean()
            ? spelledOut
            : maybe(() -> new ArxivId(String.format(Locale.ROOT, "%02d11.%05d", number(7, 30), 17)))
                .or(() -> spelled ? spelledOut : Optional.empty()),
        maybe(() -> new Doi("10." + number(1000, 99_999) + "/(A)<b>_" + number(0, 99))));
  }

  private String text() {
    StringBuilder text = new StringBuilder(one(WORDS));
    for (int i = number(0, 4); i > 0; i--) {
      text.append(random.nextInt(4) == 0 ? "" : " ").append(one(WORDS));
    }
    return text.toString().strip();
  }
}
