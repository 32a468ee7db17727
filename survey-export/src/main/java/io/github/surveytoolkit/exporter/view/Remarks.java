package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Lazy;
import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.CitationKeys;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.text.LatexEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What who uses a written text should know of it. Each is said once, of the first entry. */
public final class Remarks {

  private final ReadResult read;
  private final Findings findings;
  private final Works works;
  private final ExportOptions options;
  private final Lazy<CitationKeys> keys;

  public Remarks(ReadResult read, Works works, ExportOptions options) {
    this.read = read;
    this.findings = new Findings(read.sourceMap());
    this.works = works;
    this.options = options;
    this.keys = Lazy.of(() -> SurveyViews.keys(works, options));
  }

  private record Entry(PaperView paper, Place place) {}

  /** Returns what to know of LaTeX that shows {@code view}. */
  public List<Diagnostic> ofLatex(SurveyView view) {
    LatexColumns columns = new LatexColumns(options.columns(), options.latex().cite());
    List<Entry> entries = entries(view);
    List<Diagnostic> remarks = new ArrayList<>();
    findings
        .remark(
            "needs-lualatex",
            "pdflatex stops there; compile with lualatex or xelatex",
            entries,
            entry ->
                Findings.letters(titled(entry), unknown(entry.paper(), columns), entry.place()))
        .ifPresent(remarks::add);
    unsettled().ifPresent(remarks::add);
    findings
        .remark(
            "cut-cell",
            "a row must not be higher than a page; choose fewer --columns",
            entries,
            entry -> cut(entry, new LatexRows(columns)))
        .ifPresent(remarks::add);
    return remarks;
  }

  /** Returns what to know of trees of the categories, which cite the works. */
  public List<Diagnostic> ofTaxonomy() {
    FigureRemarks figures = new FigureRemarks(read, works, findings);
    return Stream.of(
            figures.letters(title -> true),
            unsettled(),
            figures.deep(options.latex().figures().depth()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns what to know of a chart of the works of each year. */
  public List<Diagnostic> ofTimeline(SurveyView view) {
    FigureRemarks figures = new FigureRemarks(read, works, findings);
    List<String> titles =
        view.timeline().value().series().stream().map(TimelineSeriesView::title).toList();
    return Stream.of(figures.letters(titles::contains), figures.undated())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Diagnostic> unsettled() {
    return findings.remark(
        "unsettled-key",
        "its last letter may go to another paper; write the .bib and name it with --bib",
        works.asList(),
        this::unsettled);
  }

  /** Returns what to know of a .bib for BibTeX. */
  public List<Diagnostic> ofBibtex() {
    return findings
        .remark(
            "no-latex-command",
            "LaTeX has no command for it; compile with lualatex or xelatex",
            works.asList(),
            work ->
                Findings.letters(Findings.titled(work.paper().title()), unknown(work), first(work)))
        .stream()
        .toList();
  }

  private List<Entry> entries(SurveyView view) {
    List<PaperView> papers = view.entries().value();
    List<Entry> entries = new ArrayList<>();
    read.survey()
        .forEachPaper((place, paper) -> entries.add(new Entry(papers.get(entries.size()), place)));
    return entries;
  }

  private Optional<Findings.Finding> unsettled(Work work) {
    CitationKey key = keys.value().of(work);
    String what = Findings.titled(work.paper().title()) + " has the key " + key;
    return Optional.of(new Findings.Finding(what, first(work)))
        .filter(finding -> keys.value().isUnsettled(key));
  }

  private static Optional<Findings.Finding> cut(Entry entry, LatexRows rows) {
    return Optional.of(
            new Findings.Finding(titled(entry) + " has a text that was cut", entry.place()))
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
    return Findings.titled(entry.paper().title());
  }
}
