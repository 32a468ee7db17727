package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Lazy;
import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.CitationKeys;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.text.LatexEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What who uses a written text should know of it. Each is said once, of the first entry. */
public final class Remarks {

  private static final Position NOWHERE = new Position("-", 1, 1);
  private static final int SHOWN_CHARACTERS = 60;

  private final ReadResult read;
  private final Works works;
  private final ExportOptions options;
  private final Lazy<CitationKeys> keys;

  public Remarks(ReadResult read, Works works, ExportOptions options) {
    this.read = read;
    this.works = works;
    this.options = options;
    this.keys = Lazy.of(() -> SurveyViews.keys(works, options));
  }

  /** Something to say of an entry. */
  private record Finding(String what, Place place) {}

  private record Entry(PaperView paper, Place place) {}

  /** Returns what to know of LaTeX that shows {@code view}. */
  public List<Diagnostic> ofLatex(SurveyView view) {
    LatexColumns columns = new LatexColumns(options.columns(), options.latex().cite());
    List<Entry> entries = entries(view);
    List<Diagnostic> remarks = new ArrayList<>();
    remark(
            "needs-lualatex",
            "pdflatex stops there; compile with lualatex or xelatex",
            entries,
            entry -> letters(titled(entry), unknown(entry.paper(), columns), entry.place()))
        .ifPresent(remarks::add);
    remark(
            "unsettled-key",
            "its last letter may go to another paper; write the .bib and name it with --bib",
            works.asList(),
            this::unsettled)
        .ifPresent(remarks::add);
    remark(
            "cut-cell",
            "a row must not be higher than a page; choose fewer --columns",
            entries,
            entry -> cut(entry, new LatexRows(columns)))
        .ifPresent(remarks::add);
    return remarks;
  }

  /** Returns what to know of a .bib for BibTeX. */
  public List<Diagnostic> ofBibtex() {
    return remark(
            "no-latex-command",
            "LaTeX has no command for it; compile with lualatex or xelatex",
            works.asList(),
            work -> letters(titled(work.paper().title()), unknown(work), first(work)))
        .stream()
        .toList();
  }

  private <T> Optional<Diagnostic> remark(
      String code, String fix, List<T> items, Function<T, Optional<Finding>> finder) {
    List<Finding> findings = items.stream().map(finder).flatMap(Optional::stream).toList();
    return findings.stream()
        .findFirst()
        .map(
            first ->
                Diagnostic.warning(
                    code,
                    first.what() + others(findings.size() - 1) + ": " + fix,
                    position(first)));
  }

  private static String others(int count) {
    return count == 0
        ? ""
        : count == 1 ? ", and so has another" : ", and so have " + count + " others";
  }

  private Position position(Finding finding) {
    return read.sourceMap().of(finding.place()).map(EntryOrigin::position).orElse(NOWHERE);
  }

  private List<Entry> entries(SurveyView view) {
    List<PaperView> papers = view.entries().value();
    List<Entry> entries = new ArrayList<>();
    read.survey()
        .forEachPaper((place, paper) -> entries.add(new Entry(papers.get(entries.size()), place)));
    return entries;
  }

  private static Optional<Finding> letters(String who, Set<Integer> unknown, Place place) {
    return unknown.stream()
        .findFirst()
        .map(c -> String.format(Locale.ROOT, "U+%04X (%s)", c, Character.toString(c)))
        .map(letter -> new Finding(who + " has " + letter, place));
  }

  private Optional<Finding> unsettled(Work work) {
    CitationKey key = keys.value().of(work);
    String what = titled(work.paper().title()) + " has the key " + key;
    return Optional.of(new Finding(what, first(work)))
        .filter(finding -> keys.value().isUnsettled(key));
  }

  private static Optional<Finding> cut(Entry entry, LatexRows rows) {
    return Optional.of(new Finding(titled(entry) + " has a text that was cut", entry.place()))
        .filter(finding -> rows.of(List.of(entry.paper())).get(0).cut());
  }

  private static Set<Integer> unknown(PaperView paper, LatexColumns columns) {
    Set<Integer> unknown = new TreeSet<>();
    for (Column column : columns.columns()) {
      LatexRows.texts(paper, column).forEach(text -> unknown.addAll(LatexEncoder.unknown(text)));
    }
    return unknown;
  }

  private Set<Integer> unknown(Work work) {
    Set<Integer> unknown = new TreeSet<>();
    CitationKey key = keys.value().of(work);
    for (BibtexFieldView field : BibtexEntries.of(work.paper(), key, options.bibtex()).fields()) {
      for (BibtexPieceView piece : field.pieces()) {
        if (piece.text() instanceof Text.Plain plain) {
          unknown.addAll(LatexEncoder.unknown(plain.text()));
        }
      }
    }
    return unknown;
  }

  private static Place first(Work work) {
    return work.places().get(0);
  }

  private static String titled(Entry entry) {
    return titled(entry.paper().title());
  }

  private static String titled(String title) {
    boolean fits = title.codePointCount(0, title.length()) <= SHOWN_CHARACTERS;
    String shown =
        fits ? title : title.substring(0, title.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "\u2026";
    return "\"" + shown + "\"";
  }
}
