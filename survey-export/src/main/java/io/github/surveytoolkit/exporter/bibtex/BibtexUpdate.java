package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.exporter.bibtex.ExistingEntries.Existing;
import io.github.surveytoolkit.exporter.view.BibtexEntryView;
import io.github.surveytoolkit.exporter.view.BibtexFieldView;
import io.github.surveytoolkit.exporter.view.BibtexOptions;
import io.github.surveytoolkit.exporter.view.BibtexOptions.Order;
import io.github.surveytoolkit.exporter.view.BibtexOptions.VenueNames;
import io.github.surveytoolkit.exporter.view.Dialect;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.exporter.view.SurveyViews;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out what a file lacks of what a list says, and how it is added. */
public final class BibtexUpdate {

  private final String text;
  private final ExistingEntries entries;
  private final FileLayout layout;
  private final FieldValues values;
  private final List<TextEdit> edits = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Work> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int completed;

  private BibtexUpdate(String text, ExistingEntries entries, Dialect dialect) {
    this.text = text;
    this.entries = entries;
    this.layout = new FileLayout(text, entries.texts());
    this.values = new FieldValues(dialect.escaper(), layout.hasBareNumbers());
  }

  /**
   * Compares a list with a file.
   *
   * @param existing what the file says
   * @param source the file itself
   */
  public static BibtexChanges of(
      ReadResult wanted, ReadResult existing, Source source, ExportOptions options) {
    Works works = Works.of(wanted.survey());
    Optional<Diagnostic> refusal = Refusal.of(existing, source);
    if (refusal.isPresent()) {
      return new BibtexChanges(works, List.of(), List.of(refusal.get()), 0, 0, List.of());
    }
    ExistingEntries entries = new ExistingEntries(existing, source.text());
    Dialect dialect = FileDialect.of(source.text(), entries.texts(), options.bibtex().dialect());
    List<Survey> bibliographies = List.of(existing.survey(), options.bibliography());
    BibtexOptions written =
        options.bibtex().withDialect(dialect).withVenues(VenueNames.WHOLE).withOrder(Order.LIST);
    ExportOptions fresh =
        options.withBibtex(written).withBibliography(entries.withAllKeys(bibliographies));
    List<BibtexEntryView> views = SurveyViews.of(wanted, works, fresh).bibtex().value().entries();
    return new BibtexUpdate(source.text(), entries, dialect)
        .changes(works, views, Works.of(existing.survey()));
  }

  private BibtexChanges changes(Works works, List<BibtexEntryView> views, Works existing) {
    Matches matches = new Matches(works, existing);
    List<BibtexEntryView> fresh = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      Optional<Work> known = matches.found().get(i);
      if (known.isPresent()) {
        complete(known.get(), works.asList().get(i).paper(), views.get(i));
      } else {
        fresh.add(views.get(i));
      }
    }
    edits.addAll(new NewEntries(text, entries, layout, values).edits(fresh));
    return new BibtexChanges(
        works, edits, diagnostics, fresh.size(), completed, origins(matches.unlisted()));
  }

  private List<EntryOrigin> origins(List<Work> unlisted) {
    return unlisted.stream()
        .flatMap(work -> work.places().stream())
        .map(entries::at)
        .flatMap(Optional::stream)
        .map(Existing::origin)
        .toList();
  }

  /** Of several entries for one work nobody knows which one counts, so none is changed. */
  private void complete(Work known, Paper listed, BibtexEntryView view) {
    List<Existing> there =
        known.places().stream().map(entries::at).flatMap(Optional::stream).toList();
    if (!seen.add(known) || there.size() != 1) {
      return;
    }
    Existing entry = there.get(0);
    if (entry.text().isPresent()) {
      complete(entry, entry.text().get(), listed, view);
    }
  }

  private void complete(Existing entry, EntryText place, Paper listed, BibtexEntryView view) {
    String type = place.type().toLowerCase(Locale.ROOT);
    MissingFields missing = new MissingFields(entry.paper(), type, place.names(text), listed);
    report(entry, missing.appearance(), listed);
    EntryLayout lines = LayoutLearner.layout(text, place).orElseGet(layout::usual);
    String fields =
        missing.of(view.fields()).stream()
            .map(field -> field(field, place, lines))
            .collect(Collectors.joining());
    if (!fields.isEmpty()) {
      edits.add(new TextEdit(new SourceSpan(place.end(), place.end()), fields));
      completed++;
    }
  }

  private String field(BibtexFieldView field, EntryText place, EntryLayout lines) {
    String name = layout.fieldName(field.name(), lines.names());
    String separator = place.fields().isEmpty() ? lines.first() : lines.separator();
    return values
        .of(field, lines.quoted())
        .map(value -> lines.alignment().field(separator, name, value))
        .orElse("");
  }

  private void report(Existing entry, Appearance appearance, Paper listed) {
    String name = entry.name(text);
    String here = shown(listed);
    if (appearance == Appearance.PUBLISHED_SINCE) {
      String there = entry.paper().venue().map(Venue::name).orElse("no venue");
      warn(
          entry,
          "published-since",
          "\""
              + name
              + "\" has "
              + there
              + ", the list has "
              + here
              + "; nothing that is there is changed");
    } else if (appearance == Appearance.ELSEWHERE) {
      warn(
          entry,
          "other-venue",
          "\""
              + name
              + "\" has "
              + shown(entry.paper())
              + ", the list has "
              + here
              + "; nothing that is there is changed");
    }
  }

  private static String shown(Paper paper) {
    String venue = paper.venue().map(known -> known.acronym().orElse(known.name())).orElse("");
    String year = paper.date().map(PublicationDate::year).map(date -> " " + date).orElse("");
    return venue + year;
  }

  private void warn(Existing entry, String code, String message) {
    diagnostics.add(Diagnostic.warning(code, message, entry.origin().position()));
  }
}
