package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.BibtexOptions.Preprints;
import io.github.surveytoolkit.exporter.view.BibtexOptions.VenueNames;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import io.github.surveytoolkit.model.text.SafeUrl;
import io.github.surveytoolkit.model.text.VerbatimFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides how one work is written in BibTeX: its type by the kind of its venue, its fields in one
 * order, nothing that is not known.
 *
 * <p>A conference or journal paper without a year is {@code @misc} with the venue as its
 * publisher's note, because {@code @inproceedings} and {@code @article} demand a year and none is
 * made up; the same holds for theses and books without school and publisher.
 */
final class BibtexEntries {

  private static final int KEY_FIELD_WORDS = 3;
  private static final Pattern MACRO = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9_.:+/-]*");
  private static final Pattern RANGE = Pattern.compile("(?<=\\w)\\s*(?:-{1,3}|\u2013)\\s*(?=\\w)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Paper paper;
  private final BibtexOptions options;
  private final List<BibtexFieldView> fields = new ArrayList<>();

  private BibtexEntries(Paper paper, BibtexOptions options) {
    this.paper = paper;
    this.options = options;
  }

  static BibtexEntryView of(Paper paper, CitationKey key, BibtexOptions options) {
    BibtexEntries entry = new BibtexEntries(paper, options);
    String type = entry.type();
    entry.fields(type);
    return new BibtexEntryView(type, new Text.Verbatim(key.value()), entry.fields);
  }

  /** Returns true if the entry of {@code paper} can name its venue by an {@code @string}. */
  static boolean isAbbreviated(Paper paper, Venue venue) {
    String type = new BibtexEntries(paper, BibtexOptions.STANDARD).type();
    return stringName(venue).isPresent() && BibtexTypes.venueField(type).isPresent();
  }

  /** A macro's name: the venue's identifier, unless it would be a digit's or a month's. */
  static Optional<String> stringName(Venue venue) {
    return venue
        .id()
        .filter(id -> MACRO.matcher(id).matches())
        .map(id -> Character.isDigit(id.charAt(0)) || MONTHS.contains(id) ? "v" + id : id);
  }

  /** The type that the entry came with says more than its venue's kind. */
  private String type() {
    return BibtexTypes.given(paper).orElseGet(this::typeByVenue);
  }

  private String typeByVenue() {
    VenueKind kind = paper.venue().map(Venue::kind).orElse(VenueKind.UNKNOWN);
    boolean dated = year().isPresent();
    return switch (kind) {
      case CONFERENCE, WORKSHOP -> dated ? "inproceedings" : "misc";
      case JOURNAL -> dated ? "article" : "misc";
      case PREPRINT -> isArticlePreprint() ? "article" : "misc";
      case THESIS -> dated && has("school") && !paper.authors().isEmpty() ? "phdthesis" : "misc";
      case REPORT -> dated && has("institution") ? "techreport" : "misc";
      case BOOK -> dated && has("publisher") ? "book" : "misc";
      case WEB, UNKNOWN -> "misc";
    };
  }

  private boolean isArticlePreprint() {
    return options.preprints() == Preprints.ARTICLE
        && paper.identifiers().arxiv().isPresent()
        && year().isPresent();
  }

  private boolean has(String field) {
    return !paper.fields().getOrDefault(field, "").isBlank();
  }

  private void fields(String type) {
    names();
    if (!paper.title().isEmpty()) {
      fields.add(new BibtexFieldView("title", false, "", TitlePieces.of(paper.title())));
    }
    venue(type);
    known("volume", "number", "pages", "publisher", "school", "institution");
    known("editor", "series", "address");
    year().ifPresent(year -> text("year", Integer.toString(year)));
    month(type);
    paper.identifiers().doi().ifPresent(doi -> verbatim("doi", doi.value()));
    paper.identifiers().arxiv().ifPresent(this::eprint);
    url().ifPresent(url -> verbatim("url", url));
    others();
    sortKey();
  }

  /** Names that are left out are no author alone. */
  private void names() {
    if (paper.authors().stream().anyMatch(author -> !(author instanceof Author.Others))) {
      fields.add(new BibtexFieldView("author", false, "", BibtexNames.of(paper.authors())));
    }
  }

  private void venue(String type) {
    if (type.equals("article") && paper.venue().filter(Venue::isPreprint).isPresent()) {
      String id = paper.identifiers().arxiv().map(ArxivId::value).orElse("");
      text("journal", "arXiv preprint arXiv:" + id);
      return;
    }
    paper.venue().ifPresent(venue -> venue(type, venue));
    if (paper.venue().isEmpty() && isAddressOnly()) {
      url().ifPresent(url -> verbatim("howpublished", "\\url{" + url + "}"));
    }
  }

  private void venue(String type, Venue venue) {
    Optional<String> field = BibtexTypes.venueField(type);
    if (field.isPresent()) {
      nameOrMacro(field.get(), venue);
    } else if (!BibtexTypes.isSaidByHouse(type, venue, paper.fields())) {
      howPublished(venue);
    }
  }

  /** An arXiv paper says where it is by its eprint. */
  private void howPublished(Venue venue) {
    if (!venue.isPreprint() || paper.identifiers().arxiv().isEmpty()) {
      text("howpublished", paper.fields().getOrDefault("howpublished", venue.name()));
    }
  }

  private void nameOrMacro(String field, Venue venue) {
    Optional<String> macro =
        stringName(venue).filter(name -> options.venues() == VenueNames.STRINGS);
    fields.add(
        macro
            .map(name -> BibtexFieldView.macro(field, name))
            .orElseGet(() -> BibtexFieldView.text(field, venue.name())));
  }

  private boolean isAddressOnly() {
    return paper.identifiers().arxiv().isEmpty() && paper.identifiers().doi().isEmpty();
  }

  private void known(String... names) {
    for (String name : names) {
      String value = paper.fields().getOrDefault(name, "");
      if (!value.isBlank()) {
        field(name, name.equals("pages") ? RANGE.matcher(value).replaceAll("\u2013") : value);
      }
    }
  }

  /** Fields that no rule here knows, as they came. */
  private void others() {
    Set<String> written = new HashSet<>(Set.of("key", BibtexTypes.FIELD));
    fields.forEach(field -> written.add(field.name().toLowerCase(Locale.ROOT)));
    paper
        .fields()
        .forEach(
            (name, value) -> {
              boolean fits = FIELD.matcher(name.toLowerCase(Locale.ROOT)).matches();
              if (fits && !value.isBlank() && written.add(name.toLowerCase(Locale.ROOT))) {
                field(name, value);
              }
            });
  }

  /** Addresses and paths as they are, names with the braces of groups, all else as text. */
  private void field(String name, String value) {
    boolean verbatim =
        VerbatimFields.contains(name) || SafeUrl.of(value).filter(value::equals).isPresent();
    if (verbatim && BibtexTypes.isBalanced(value)) {
      verbatim(name, value);
    } else if (BibtexNames.isNames(name)) {
      fields.add(new BibtexFieldView(name, false, "", BibtexNames.ofText(value)));
    } else {
      text(name, value);
    }
  }

  private Optional<Integer> year() {
    return paper
        .date()
        .map(date -> date.year())
        .or(
            () ->
                isPreprintOnly()
                    ? paper.identifiers().arxiv().map(ArxivId::year)
                    : Optional.empty());
  }

  private boolean isPreprintOnly() {
    return paper.venue().map(Venue::isPreprint).orElse(true);
  }

  /** A conference's month is not its paper's, nor does a list mean it; a .bib says it itself. */
  private void month(String type) {
    String given = paper.fields().getOrDefault("month", "");
    if (MONTHS.contains(given)) {
      fields.add(BibtexFieldView.macro("month", given));
    } else if (given.isBlank() && !type.equals("inproceedings")) {
      paper
          .date()
          .ifPresent(
              date ->
                  date.month()
                      .ifPresent(
                          month ->
                              fields.add(BibtexFieldView.macro("month", MONTHS.get(month - 1)))));
    }
  }

  private void eprint(ArxivId id) {
    verbatim("eprint", id.value());
    verbatim("archivePrefix", "arXiv");
  }

  private Optional<String> url() {
    Stream<Link> papers = paper.links().stream().filter(link -> link.kind() == LinkKind.PAPER);
    Stream<Link> titles =
        paper.links().stream().filter(link -> link.label().filter("title"::equals).isPresent());
    Stream<String> own = Optional.ofNullable(paper.fields().get("url")).stream();
    Stream<String> linked =
        Stream.of(papers, titles, paper.links().stream()).flatMap(links -> links).map(Link::url);
    return Stream.concat(own, linked).map(SafeUrl::of).flatMap(Optional::stream).findFirst();
  }

  /** Styles sort an entry without authors by this. */
  private void sortKey() {
    String given = paper.fields().getOrDefault("key", "");
    if (!given.isBlank()) {
      text("key", given);
    } else if (paper.authors().isEmpty() && !paper.title().isBlank()) {
      String[] words = paper.title().split(" ", -1);
      int count = Math.min(words.length, KEY_FIELD_WORDS);
      text("key", String.join(" ", List.of(words).subList(0, count)));
    }
  }

  private void text(String name, String value) {
    fields.add(BibtexFieldView.text(name, value));
  }

  private void verbatim(String name, String value) {
    fields.add(BibtexFieldView.verbatim(name, value));
  }
}
