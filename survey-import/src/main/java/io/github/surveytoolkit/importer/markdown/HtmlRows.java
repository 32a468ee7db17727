package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The rows of an HTML table. Where cells of the first column span several rows, that column heads
 * the rows, and is none of theirs.
 */
final class HtmlRows {

  private static final int MOST_HEADING_WORDS = 8;

  private final SourceSpan span;
  private final boolean headed;
  private final List<EntryText> head = new ArrayList<>();
  private final List<TableReader.Row> rows = new ArrayList<>();
  private Optional<EntryText> heading = Optional.empty();
  private int spanned;

  private HtmlRows(SourceSpan span, boolean headed) {
    this.span = span;
    this.headed = headed;
  }

  /** Reads the table in {@code content}, parsed from what stands at {@code span}. */
  static HtmlRows of(Element content, SourceSpan span) {
    boolean headed =
        content.select("td[rowspan]:first-child").stream().anyMatch(HtmlRows::mayHeadRows);
    HtmlRows table = new HtmlRows(span, headed);
    content.select("tr").forEach(table::row);
    return table;
  }

  List<EntryText> head() {
    return head;
  }

  List<TableReader.Row> rows() {
    return rows;
  }

  private static boolean mayHeadRows(Element cell) {
    return rowsOf(cell) > 1
        && cell.select("a, img").isEmpty()
        && Words.count(cell.text()) <= MOST_HEADING_WORDS;
  }

  private static int rowsOf(Element cell) {
    String rows = cell.attr("rowspan").strip();
    return rows.matches("[0-9]{1,4}") ? Integer.parseInt(rows) : 1;
  }

  private void row(Element row) {
    boolean begins = headed && spanned == 0 && !row.children().isEmpty();
    List<EntryText> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      cells.add(HtmlContent.text(cell, span.start()));
    }
    if (begins) {
      EntryText first = cells.remove(0);
      heading = first.isBlank() ? Optional.empty() : Optional.of(first);
      spanned = rowsOf(row.child(0));
    }
    spanned = Math.max(0, spanned - 1);
    if (rows.isEmpty() && !row.select("th").isEmpty() && row.select("td").isEmpty()) {
      head.clear();
      head.addAll(cells);
    } else if (!cells.isEmpty()) {
      rows.add(new TableReader.Row(cells, HtmlContent.span(row, span), heading));
    }
  }
}
