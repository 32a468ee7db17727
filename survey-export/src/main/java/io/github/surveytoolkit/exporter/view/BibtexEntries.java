package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.BibtexOptions.VenueNames;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.text.SafeUrl;
import io.github.surveytoolkit.model.text.VerbatimFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides how one work is written in a .bib: its fields in one order, nothing that is not known.
 */
final class BibtexEntries {

  private static final int KEY_FIELD_WORDS = 3;
  private static final String SPECIAL = "\\{}%#&$_~^\"<>|[]";
  private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9_.:+/-]*");
  private static final Pattern RANGE = Pattern.compile("(?<=\\w)\\s*(?:-{1,3}|\u2013)\\s*(?=\\w)");

  private final Paper paper;
  private final String type;
  private final BibtexOptions options;
  private final Dialect dialect;
  private final List<BibtexFieldView> fields = new ArrayList<>();

  private BibtexEntries(Paper paper, BibtexOptions options) {
    this.paper = paper;
    this.type = TypeByVenue.of(paper, options);
    this.options = options;
    this.dialect = options.dialect();
  }

  static BibtexEntryView of(Paper paper, CitationKey key, BibtexOptions options) {
    BibtexEntries entry = new BibtexEntries(paper, options);
    entry.fields();
    String type = BibtexTypes.written(entry.type, paper, options.dialect());
    return new BibtexEntryView(type, new Text.Verbatim(key.value()), entry.fields);
  }

  private void fields() {
    names();
    if (!paper.title().isEmpty()) {
      fields.add(new BibtexFieldView("title", false, "", TitlePieces.of(paper.title())));
    }
    venue();
    dialect.names().typeField(type).ifPresent(written -> text("type", written));
    known("volume", "number", "pages", "publisher", "school", "institution");
    known("editor", "series", "address");
    fields.addAll(BibtexDates.of(paper, type, dialect));
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

  private void venue() {
    if (type.equals("article") && paper.venue().filter(Venue::isPreprint).isPresent()) {
      String id = paper.identifiers().arxiv().map(ArxivId::value).orElse("");
      text("journal", "arXiv preprint arXiv:" + id);
      return;
    }
    paper.venue().ifPresent(this::venue);
    if (paper.venue().isEmpty() && isAddressOnly() && dialect == Dialect.BIBTEX) {
      url().ifPresent(url -> verbatim("howpublished", "\\url{" + url + "}"));
    }
  }

  private void venue(Venue venue) {
    Optional<String> field = BibtexTypes.venueField(type);
    if (field.isPresent()) {
      nameOrMacro(field.get(), venue);
      event(venue);
    } else if (!BibtexTypes.isSaidOtherwise(type, venue, paper)) {
      text("howpublished", paper.fields().getOrDefault("howpublished", venue.name()));
    }
  }

  /** biblatex has a field for the name by which people know a conference. */
  private void event(Venue venue) {
    if (dialect == Dialect.BIBLATEX && type.equals("inproceedings")) {
      venue
          .acronym()
          .filter(acronym -> !acronym.equals(venue.name()))
          .ifPresent(acronym -> text("eventtitle", acronym));
    }
  }

  private void nameOrMacro(String field, Venue venue) {
    Optional<String> macro =
        BibtexStrings.of(venue).filter(name -> options.venues() == VenueNames.STRINGS);
    fields.add(
        macro
            .map(name -> BibtexFieldView.macro(dialect.names().field(field), name))
            .orElseGet(() -> BibtexFieldView.text(dialect.names().field(field), venue.name())));
  }

  private boolean isAddressOnly() {
    return paper.identifiers().arxiv().isEmpty() && paper.identifiers().doi().isEmpty();
  }

  private void known(String... names) {
    for (String name : names) {
      String value = paper.fields().getOrDefault(name, "");
      if (!value.isBlank()) {
        if (name.equals("pages")) {
          pages(value);
        } else {
          field(name, value);
        }
      }
    }
  }

  /** However a range is written, BibTeX has two hyphens in it. */
  private void pages(String value) {
    List<BibtexPieceView> ends = new ArrayList<>();
    for (String end : RANGE.split(value, -1)) {
      if (!ends.isEmpty()) {
        ends.add(BibtexPieceView.verbatim("--"));
      }
      ends.add(BibtexPieceView.plain(end));
    }
    fields.add(new BibtexFieldView("pages", false, "", ends));
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
              boolean isNew =
                  fits && written.add(dialect.names().field(name).toLowerCase(Locale.ROOT));
              if (isNew && !value.isBlank()) {
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

  private void eprint(ArxivId id) {
    verbatim("eprint", id.value());
    verbatim("archivePrefix", "arXiv");
  }

  private Optional<String> url() {
    return Optional.ofNullable(paper.fields().get("url"))
        .flatMap(SafeUrl::of)
        .or(() -> PaperLinks.paper(paper));
  }

  /**
   * Styles of BibTeX sort an entry without authors by this; biblatex takes the title itself. Some
   * print the first three characters, and would cut a command.
   */
  private void sortKey() {
    String given = paper.fields().getOrDefault("key", "");
    if (!given.isBlank()) {
      text("key", given);
    } else if (paper.authors().isEmpty() && dialect == Dialect.BIBTEX) {
      String words = firstWords(paper.title());
      if (!words.isEmpty()) {
        text("key", words);
      }
    }
  }

  private static String firstWords(String title) {
    StringBuilder words = new StringBuilder();
    int count = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean inside = words.length() > 0 && words.charAt(words.length() - 1) != ' ';
      if (c == ' ' && inside && ++count == KEY_FIELD_WORDS) {
        break;
      }
      if (c == ' ' ? inside : SPECIAL.indexOf(c) < 0) {
        words.append(c);
      }
    }
    return words.toString().strip();
  }

  private void text(String name, String value) {
    fields.add(BibtexFieldView.text(dialect.names().field(name), value));
  }

  private void verbatim(String name, String value) {
    fields.add(BibtexFieldView.verbatim(dialect.names().field(name), value));
  }
}
