package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import io.github.surveytoolkit.model.source.PaperField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads where an entry appeared. Which field says it depends on the type; the fields of schools,
 * institutions and publishers stay fields as well. What an entry only claims to be is no matter: an
 * {@code @article} whose journal is a conference's proceedings appeared at the conference.
 */
final class VenueFields {

  private static final Set<String> IN_BOOKS =
      Set.of(
          "inproceedings", "conference", "incollection", "inbook", "suppcollection", "inreference");
  private static final Set<String> REPORTS = Set.of("techreport", "report");
  private static final Set<String> BOOKS =
      Set.of("book", "mvbook", "booklet", "collection", "mvcollection", "reference", "bookinbook");

  private static final Pattern EDGES = Pattern.compile("^[\\s,;:.]+|[\\s,;:]+$");

  private final EntryDraft draft;
  private final VenueNames names;

  private VenueFields(EntryDraft draft, VenueNames names) {
    this.draft = draft;
    this.names = names;
  }

  static Optional<Venue> read(EntryDraft draft, VenueNames names, Optional<ArxivId> arxiv) {
    return new VenueFields(draft, names).venue(arxiv);
  }

  private Optional<Venue> venue(Optional<ArxivId> arxiv) {
    String type = draft.type();
    if (IN_BOOKS.contains(type)) {
      boolean talk = type.equals("inproceedings") || type.equals("conference");
      VenueKind kind = talk ? VenueKind.CONFERENCE : VenueKind.BOOK;
      return published(arxiv, kind, "booktitle", "journal");
    }
    if (type.equals("article")) {
      return published(arxiv, VenueKind.JOURNAL, "journal", "booktitle");
    }
    if (FieldNames.isThesis(type)) {
      return house(VenueKind.THESIS, "school", "institution", "publisher");
    }
    if (REPORTS.contains(type)) {
      return house(VenueKind.REPORT, "institution", "organization", "publisher")
          .or(() -> preprint(arxiv));
    }
    if (BOOKS.contains(type)) {
      return house(VenueKind.BOOK, "publisher");
    }
    return published(arxiv, VenueKind.UNKNOWN, "booktitle", "journal");
  }

  private Optional<Venue> published(
      Optional<ArxivId> arxiv, VenueKind otherwise, String... fields) {
    return named(otherwise, fields).or(this::howPublished).or(() -> preprint(arxiv));
  }

  private Optional<Venue> preprint(Optional<ArxivId> arxiv) {
    return arxiv.flatMap(id -> names.arxiv("arXiv"));
  }

  private Optional<Venue> named(VenueKind otherwise, String... fields) {
    for (String field : fields) {
      String written = draft.peek(field).map(draft::text).orElse("");
      if (!written.isEmpty() && !UrlText.isAddress(written)) {
        draft.take(field, PaperField.VENUE);
        return Optional.of(find(written, otherwise));
      }
    }
    return Optional.empty();
  }

  private Venue find(String written, VenueKind otherwise) {
    return names
        .find(written)
        .or(() -> VenueNames.isBeside(written) ? Optional.empty() : elsewhere(written))
        .orElseGet(() -> VenueNames.unlisted(written, otherwise));
  }

  /** An event, a series or the key of DBLP may tell what the name does not. */
  private Optional<Venue> elsewhere(String written) {
    for (String field : List.of("eventtitle", "series")) {
      Optional<Venue> found = draft.peek(field).map(draft::text).flatMap(names::find);
      if (found.isPresent() && found.get().kind() == VenueKind.CONFERENCE) {
        return found.map(venue -> venue.writtenAs(written));
      }
    }
    return names.ofKey(draft.entry().key(), written);
  }

  private Optional<Venue> house(VenueKind kind, String... fields) {
    for (String field : fields) {
      String name = draft.peek(field).map(draft::text).orElse("");
      if (VenueNames.isArxiv(name)) {
        return names.arxiv(name);
      }
      if (!name.isEmpty()) {
        draft.peek(field).ifPresent(value -> draft.mark(PaperField.VENUE, value));
        return Optional.of(new Venue(Optional.empty(), name, Optional.empty(), kind, name));
      }
    }
    return Optional.empty();
  }

  /** An address there is the paper's and no venue; what stands beside it may be one. */
  private Optional<Venue> howPublished() {
    Optional<FieldValue> value = draft.peek("howpublished");
    if (value.isEmpty() || UrlText.isAddress(UrlText.bare(value.get().latex()))) {
      return Optional.empty();
    }
    String latex = value.get().latex();
    String rest = UrlText.withoutCommand(latex);
    String name = draft.normal(draft.decoded(value.get(), rest, 0), value.get());
    String bare = rest.equals(latex) ? name : EDGES.matcher(name).replaceAll("");
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    draft.mark(PaperField.VENUE, value.get());
    if (rest.equals(latex)) {
      draft.take("howpublished");
    }
    return Optional.of(find(bare, VenueKind.UNKNOWN));
  }
}
