package io.github.surveytoolkit.importer.csv;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.BlockAccount;
import io.github.surveytoolkit.model.source.BlockAccount.Outcome;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Outline;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceMap;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a survey from a CSV file: a header row, then one row for each entry. The columns are those
 * that are written here, in any order; others are kept as fields of the paper. What is wrong with a
 * row is a diagnostic, and costs no other row.
 */
public final class CsvReader {

  private static final String KIND = "table row";
  private static final int EXCERPT = 80;

  private final Source source;
  private final List<Diagnostic> diagnostics;
  private final List<BlockAccount> blocks = new ArrayList<>();
  private final CsvCategories categories = new CsvCategories();

  private CsvReader(Source source, List<Diagnostic> earlier) {
    this.source = source;
    this.diagnostics = new ArrayList<>(earlier);
  }

  /** Reads {@code source}; diagnostics of its decoding come first in the result. */
  public static ReadResult read(Source source, List<Diagnostic> earlier) {
    return new CsvReader(source, earlier).read();
  }

  private ReadResult read() {
    Optional<CsvHeader> header = CsvHeader.of(source.text());
    if (header.isPresent()) {
      rows(header.get());
    } else {
      diagnostics.add(
          Diagnostic.error(
              "no-columns",
              "the first row names no known column; the columns are " + CsvHeader.wanted(),
              source.position(0)));
    }
    Survey survey =
        new Survey(Optional.empty(), Survey.EMPTY.about(), categories.papers(), categories.below());
    return new ReadResult(
        survey, new SourceMap(categories.origins()), Outline.NONE, diagnostics, blocks);
  }

  private void rows(CsvHeader header) {
    header.repeated().forEach(cell -> repeated(cell, header));
    CsvScanner scanner = new CsvScanner(source.text(), header.separator(), this::problem);
    while (scanner.hasNext()) {
      CsvRow row = scanner.next();
      if (!row.isBlank() && row.span().start() > header.row().span().start()) {
        row(row, header);
      }
    }
  }

  private void repeated(CsvCell cell, CsvHeader header) {
    int index = header.row().cells().indexOf(cell);
    problem(
        "csv-row",
        "the column \""
            + cell.text()
            + "\" comes twice; this one is kept as the field \""
            + header.name(index)
            + "\"",
        cell.span().start());
  }

  private void problem(String code, String message, int offset) {
    diagnostics.add(Diagnostic.warning(code, message, source.position(offset)));
  }

  private void row(CsvRow row, CsvHeader header) {
    CsvValues values = new CsvValues(row, header, this::problem);
    Paper paper = CsvPapers.paper(values);
    boolean isPaper = values.has(CsvColumn.TITLE) || !paper.links().isEmpty() || isNamed(paper);
    account(row, paper, isPaper);
    if (isPaper) {
      EntryOrigin origin =
          new EntryOrigin(
              source.position(row.span().start()), Optional.of(row.span()), values.spans());
      categories.add(values.path(), paper, origin);
    }
  }

  private static boolean isNamed(Paper paper) {
    return paper.key().isPresent()
        || paper.identifiers().arxiv().isPresent()
        || paper.identifiers().doi().isPresent();
  }

  private void account(CsvRow row, Paper paper, boolean isPaper) {
    Position position = source.position(row.span().start());
    String excerpt = excerpt(row, paper);
    if (isPaper) {
      blocks.add(
          new BlockAccount(position, KIND, Outcome.PAPER, "read as \"" + excerpt + "\"", excerpt));
    } else {
      String reason = "no title, link, key or identifier; fill in one of these";
      blocks.add(new BlockAccount(position, KIND, Outcome.LEFT_OUT, reason, excerpt));
      problem("csv-row", "the row is left out: it has " + reason, row.span().start());
    }
  }

  private String excerpt(CsvRow row, Paper paper) {
    String text =
        paper.title().isEmpty()
            ? TextNormalizer.normalize(shortened(row.span().start(), row.span().end()))
            : paper.title();
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "\u2026";
  }

  private String shortened(int start, int end) {
    return source.text().substring(start, Math.min(end, start + 2 * EXCERPT));
  }
}
