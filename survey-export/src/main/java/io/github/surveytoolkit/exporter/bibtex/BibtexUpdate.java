package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.exporter.bibtex.BibtexChanges.Unlisted;
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
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.source.Diagnostic;
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
  private final EntryRemarks remarks;
  private final Set<Work> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int completed;

  private BibtexUpdate(String text, ExistingEntries entries, Dialect dialect) {
    this.text = text;
    this.entries = entries;
    this.remarks = new EntryRemarks(text);
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
    Works there = Works.of(existing.survey());
    List<BibtexEntryView> views = SurveyViews.of(wanted, works, fresh).bibtex().value().entries();
    Matches matches = new Matches(works, there, entries, written);
    return new BibtexUpdate(source.text(), entries, dialect).changes(works, views, matches);
  }

  private BibtexChanges changes(Works works, List<BibtexEntryView> views, Matches matches) {
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
        works, edits, remarks.asList(), fresh.size(), completed, unlisted(matches.unlisted()));
  }

  private List<Unlisted> unlisted(List<Work> unlisted) {
    return unlisted.stream()
        .flatMap(work -> work.places().stream())
        .map(entries::at)
        .flatMap(Optional::stream)
        .map(entry -> new Unlisted(entry.origin().position(), shown(entry)))
        .toList();
  }

  private String shown(Existing entry) {
    String title = entry.paper().title();
    return entry.name(text) + (title.isEmpty() ? "" : ", \"" + title + "\"");
  }

  /** Of several entries for one work nobody knows which one counts, so none is changed. */
  private void complete(Work known, Paper listed, BibtexEntryView view) {
    List<Existing> there =
        known.places().stream().map(entries::at).flatMap(Optional::stream).toList();
    if (!seen.add(known) || there.size() != 1) {
      return;
    }
    Existing entry = there.get(0);
    entry
        .text()
        .ifPresentOrElse(
            place -> complete(entry, place, listed, view),
            () -> remarks.ofNotPlain(entry, listed, view));
  }

  private void complete(Existing entry, EntryText place, Paper listed, BibtexEntryView view) {
    String type = place.type().toLowerCase(Locale.ROOT);
    MissingFields missing = new MissingFields(entry.paper(), type, place.names(text), listed);
    remarks.ofAppearance(entry, missing.appearance(), listed);
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
}
