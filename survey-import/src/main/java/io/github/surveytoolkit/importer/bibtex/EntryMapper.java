package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.importer.name.NameParser;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import io.github.surveytoolkit.model.source.FieldSpan;
import io.github.surveytoolkit.model.source.PaperField;
import io.github.surveytoolkit.model.text.VerbatimFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes papers of entries. What no component of a paper holds is kept among its fields. */
final class EntryMapper {

  /** A paper, and where its parts stand. */
  record Mapped(Paper paper, List<FieldSpan> spans) {}

  private static final Set<String> NAMES =
      Set.of(
          "editor",
          "translator",
          "editora",
          "editorb",
          "editorc",
          "bookauthor",
          "annotator",
          "commentator",
          "introduction",
          "foreword",
          "afterword",
          "holder",
          "shortauthor",
          "shorteditor",
          "namea",
          "nameb",
          "namec");

  private final Findings findings;
  private final VenueNames venues = new VenueNames();

  EntryMapper(Findings findings) {
    this.findings = findings;
  }

  Mapped map(BibtexEntry entry) {
    EntryDraft draft = new EntryDraft(entry, findings);
    String title = draft.take("title", PaperField.TITLE).map(draft::text).orElse("");
    List<Author> authors = authors(draft);
    Optional<PublicationDate> date = DateFields.read(draft);
    Identifiers identifiers = IdentifierFields.read(draft);
    Optional<Venue> venue = VenueFields.read(draft, venues, identifiers.arxiv());
    List<Link> links = LinkFields.read(draft);
    keepMonth(draft, venue, date);
    dropWhatWritersAdd(draft, title, authors, links);
    draft.rest().forEach((name, value) -> draft.keep(name, kept(draft, name, value)));
    Paper paper =
        Paper.titled(title).withAuthors(authors).withLinks(links).withIdentifiers(identifiers);
    Paper located = venue.map(paper::withVenue).orElse(paper);
    Paper dated = date.map(located::withDate).orElse(located);
    Paper keyed = key(entry).map(dated::withKey).orElse(dated);
    EntryTypes.kept(entry.type(), keyed.withFields(draft.kept()))
        .ifPresent(type -> draft.keep("entrytype", type));
    return new Mapped(keyed.withFields(draft.kept()), draft.spans());
  }

  private static List<Author> authors(EntryDraft draft) {
    Optional<FieldValue> value = draft.take("author", PaperField.AUTHORS);
    if (value.isEmpty()) {
      return List.of();
    }
    FieldValue found = value.get();
    NameParser.Names names =
        NameParser.parse(found.latex(), part -> draft.normal(draft.decoded(found, part, 0), found));
    names.problems().forEach(problem -> draft.warning("odd-name", problem, found));
    boolean named = names.authors().stream().anyMatch(author -> !(author instanceof Author.Others));
    return named ? names.authors() : List.of();
  }

  private Optional<CitationKey> key(BibtexEntry entry) {
    Optional<CitationKey> key = CitationKey.parse(entry.key());
    if (key.isEmpty() && !entry.key().isEmpty()) {
      findings.warning(
          "odd-key",
          "LaTeX cannot cite the key \"" + ObjectCursor.shown(entry.key()) + "\"; it is left out",
          entry.keyOffset());
    }
    return key;
  }

  /** A month is a conference's own there, which is why writers leave out what a list says. */
  private static void keepMonth(
      EntryDraft draft, Optional<Venue> venue, Optional<PublicationDate> date) {
    boolean conference =
        venue
            .filter(v -> v.kind() == VenueKind.CONFERENCE || v.kind() == VenueKind.WORKSHOP)
            .isPresent();
    if (conference && date.isPresent() && !draft.kept().containsKey("month")) {
      date.get().month().ifPresent(month -> draft.keep("month", MonthNames.abbreviation(month)));
    }
  }

  /** Sorting words for want of an author, and the address as the way of publishing. */
  private static void dropWhatWritersAdd(
      EntryDraft draft, String title, List<Author> authors, List<Link> links) {
    draft
        .peek("key")
        .map(draft::text)
        .filter(key -> authors.isEmpty() && !key.isEmpty() && title.startsWith(key))
        .ifPresent(key -> draft.take("key"));
    draft
        .peek("howpublished")
        .map(value -> UrlText.bare(value.latex()))
        .filter(url -> !links.isEmpty() && links.get(0).url().equals(url))
        .ifPresent(url -> draft.take("howpublished"));
  }

  /** Addresses and paths stay as they are, names keep the braces of groups, the rest is text. */
  private static String kept(EntryDraft draft, String name, FieldValue value) {
    String bare = UrlText.bare(value.latex());
    if (VerbatimFields.contains(name) || UrlText.isAddress(bare)) {
      return draft.normal(UrlText.isAddress(bare) ? bare : value.latex(), value);
    }
    return NAMES.contains(name)
        ? draft.normal(
            EditorNames.text(value.latex(), part -> draft.decoded(value, part, 0)), value)
        : draft.text(value);
  }
}
