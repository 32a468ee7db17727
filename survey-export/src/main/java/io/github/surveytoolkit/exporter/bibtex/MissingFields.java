package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.BibtexFieldView;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which fields an entry lacks, of those that would be written of its work afresh. A field is
 * lacking if the entry may have it and says in no other way what it would say; docs/decisions has
 * the reasons.
 */
final class MissingFields {

  private static final Set<String> IN_BOOKS = Set.of("inproceedings", "conference", "incollection");
  private static final Set<String> PARENTS = Set.of("crossref", "xdata");
  private static final Set<String> PRINTED =
      Set.of("volume", "number", "pages", "publisher", "editor", "series", "address");

  private final Paper entry;
  private final String type;
  private final Paper listed;
  private final Appearance appearance;
  private final boolean inherits;
  private final Set<String> present = new HashSet<>();

  /**
   * Compares an entry with what is known of its work.
   *
   * @param entry what the entry says, with what it inherits
   * @param type of the entry, in lower case
   * @param names of the fields that stand in it, in lower case
   */
  MissingFields(Paper entry, String type, Collection<String> names, Paper listed) {
    this.entry = entry;
    this.type = type;
    this.listed = listed;
    this.appearance = Appearance.of(entry, type, listed);
    this.inherits = names.stream().anyMatch(PARENTS::contains);
    names.forEach(name -> present.add(FileDialect.meaning(name)));
  }

  Appearance appearance() {
    return appearance;
  }

  /** Returns those of {@code written} that are missing, in their order. */
  List<BibtexFieldView> of(List<BibtexFieldView> written) {
    List<BibtexFieldView> missing = new ArrayList<>();
    for (BibtexFieldView field : written) {
      String meaning = FileDialect.meaning(field.name());
      if (!present.contains(meaning) && isMissing(meaning, field)) {
        missing.add(field);
        present.add(meaning);
      }
    }
    return missing;
  }

  private boolean isMissing(String name, BibtexFieldView field) {
    return switch (name) {
      case "author" -> lacksAuthors();
      case "booktitle" -> isSame() && IN_BOOKS.contains(type) && !present.contains("journal");
      case "journal" -> isSame() && type.equals("article") && !present.contains("booktitle");
      case "school" -> isSame() && (type.endsWith("thesis") || type.endsWith("report"));
      case "year" -> isSame() && entry.date().isEmpty();
      case "month" -> isSame() && entry.date().isEmpty() && listed.date().isPresent();
      case "doi" -> lacksDoi();
      case "eprint" -> entry.identifiers().arxiv().isEmpty();
      case "archiveprefix", "primaryclass" -> isArxivEprint();
      case "url" -> lacksAddress(text(field));
      case "key" -> lacksSortKey();
      default -> PRINTED.contains(name) && isSame() && !Appearance.isLoose(type);
    };
  }

  private boolean isSame() {
    return appearance == Appearance.SAME && !inherits;
  }

  private boolean lacksAuthors() {
    return entry.authors().isEmpty() && !present.contains("editor");
  }

  /** A publisher's DOI is that of the one appearance; arXiv's says what the eprint says. */
  private boolean lacksDoi() {
    Optional<Doi> doi = listed.identifiers().doi();
    boolean publishers = doi.filter(known -> known.arxiv().isEmpty()).isPresent();
    return entry.identifiers().doi().isEmpty() && publishers && isSame();
  }

  /** What an eprint is belongs to one that is arXiv's, there or added just now. */
  private boolean isArxivEprint() {
    Optional<ArxivId> known = entry.identifiers().arxiv();
    return present.contains("eprint")
        && (known.isEmpty() || known.equals(listed.identifiers().arxiv()));
  }

  /** The address of what the entry names by its identifiers already says nothing new. */
  private boolean lacksAddress(String url) {
    boolean linked = entry.links().stream().anyMatch(link -> link.kind() != LinkKind.CODE);
    return !linked && !present.contains("howpublished") && !isIdentifier(url);
  }

  private boolean isIdentifier(String url) {
    String address = url.toLowerCase(Locale.ROOT);
    Optional<ArxivId> arxiv = entry.identifiers().arxiv().or(() -> listed.identifiers().arxiv());
    Optional<Doi> doi = entry.identifiers().doi();
    Optional<Doi> known = present.contains("doi") ? doi.or(() -> listed.identifiers().doi()) : doi;
    return names(address, "arxiv.org/", arxiv.map(ArxivId::value))
        || names(address, "doi.org/", known.map(Doi::folded));
  }

  private static String text(BibtexFieldView field) {
    return field.pieces().stream()
        .map(piece -> piece.text() instanceof Text.Verbatim verbatim ? verbatim.text() : "")
        .collect(Collectors.joining());
  }

  private static boolean names(String url, String host, Optional<String> identifier) {
    return url.contains(host)
        && identifier.filter(id -> url.contains(id.toLowerCase(Locale.ROOT))).isPresent();
  }

  private boolean lacksSortKey() {
    boolean named =
        listed.authors().stream().anyMatch(author -> !(author instanceof Author.Others));
    return entry.authors().isEmpty()
        && !named
        && !present.contains("editor")
        && !present.contains("organization")
        && !present.contains("author");
  }
}
