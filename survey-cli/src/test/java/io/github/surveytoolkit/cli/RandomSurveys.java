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
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.SourceMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes surveys of hostile text, any of their values present or absent; one seed makes one. */
final class RandomSurveys extends RandomValues {

  /** Pieces that stay as they are when text is normalised, in any order with spaces between. */
  private static final List<String> PIECES =
      List.of(
          "word",
          "\"",
          "\\",
          "\\u0041",
          "\\n",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "null",
          "true",
          "1e9",
          "</script>",
          "<!--",
          "-->",
          "&amp;",
          "'",
          "`",
          "$x$",
          "%",
          "#",
          "é",
          "ß",
          "Ł",
          "深度",
          "한국",
          "سلام",
          "😀",
          "👩\u200d👧",
          "\uFFFD",
          "𝒪",
          "${x}",
          "[=1+1]",
          "::error::",
          "=1+1",
          "|",
          "@misc{a}",
          ">",
          "\\>",
          ";",
          "x\\;",
          "y;",
          "others",
          "van der",
          "'=1",
          "-",
          "\uff1d2",
          " and ");

  /** What addresses hold besides, as they stay as written. */
  private static final List<String> JUNK =
      List.of("https://", "/", "?", " ", "\t", "\n", "\u0000", "\u001b", "\u202e", "javascript:");

  RandomSurveys(long seed) {
    super(seed);
  }

  Survey survey() {
    return new Survey(maybe(this::text), about(), many(this::paper), categories(3));
  }

  /** Returns positions for some of the papers of {@code survey}. */
  SourceMap sources(Survey survey) {
    Map<Place, EntryOrigin> origins = new LinkedHashMap<>();
    survey.forEachPaper(
        (place, paper) ->
            maybe(() -> new Position(text(), number(1, 99_999), number(1, 999)))
                .ifPresent(position -> origins.put(place, EntryOrigin.at(position))));
    return new SourceMap(origins);
  }

  private About about() {
    return random.nextBoolean()
        ? About.NOTHING
        : new About(
            maybe(this::text),
            maybe(this::address),
            authors(),
            maybe(this::text),
            maybe(this::text),
            maybe(() -> text() + "\n\n" + text()),
            many(this::link),
            maybe(() -> text() + "\n  " + text()));
  }

  private List<Category> categories(int depth) {
    return depth == 0
        ? List.of()
        : many(() -> new Category(text(), many(this::paper), categories(depth - 1)));
  }

  private Paper paper() {
    return new Paper(
        text(),
        authors(),
        maybe(this::venue),
        maybe(() -> date(1000, 9999)),
        many(this::link),
        identifiers(),
        many(this::text),
        maybe(this::text),
        maybe(() -> new CitationKey("key" + number(0, 999) + ":a_b-c")),
        map(),
        map());
  }

  private List<Author> authors() {
    List<Author> authors = new ArrayList<>(many(this::author));
    if (random.nextInt(3) == 0) {
      authors.add(new Author.Others());
    }
    return authors;
  }

  private Author author() {
    return random.nextInt(3) == 0
        ? new Author.Group(text())
        : new Author.Person(maybe(this::text), maybe(this::text), text(), maybe(this::text));
  }

  private Venue venue() {
    return new Venue(maybe(this::text), text(), maybe(this::text), one(VenueKind.values()), text());
  }

  private Link link() {
    return new Link(one(LinkKind.values()), maybe(this::text), address());
  }

  private Identifiers identifiers() {
    return new Identifiers(
        maybe(() -> new ArxivId(String.format(Locale.ROOT, "%02d11.%05d", number(7, 30), 17))),
        maybe(() -> new Doi("10." + number(1000, 99_999) + "/(A)<b>_" + number(0, 99))));
  }

  private Map<String, String> map() {
    Map<String, String> map = new LinkedHashMap<>();
    many(this::text).forEach(name -> map.put(name, text()));
    return map;
  }

  private String text() {
    StringBuilder text = new StringBuilder(one(PIECES).strip());
    for (int i = number(0, 4); i > 0; i--) {
      text.append(' ').append(one(PIECES).strip());
    }
    return text.toString();
  }

  private String address() {
    StringBuilder address = new StringBuilder();
    for (int i = number(0, 6); i > 0; i--) {
      address.append(random.nextBoolean() ? one(JUNK) : one(PIECES));
    }
    return address.toString();
  }

  private <T> T one(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
