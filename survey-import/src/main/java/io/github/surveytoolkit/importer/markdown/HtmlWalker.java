package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;

/**
 * Reads HTML blocks, which are opaque to CommonMark. A table goes on to its closing tag, also over
 * blank lines that end the block; {@code <details>} spans blocks, so that it opens and closes
 * sections.
 */
final class HtmlWalker {

  /** What is met in HTML. */
  enum Kind {
    HEADING,
    OPEN,
    CLOSE,
    TABLE,
    ITEM,
    TEXT,
    COMMENT
  }

  /** Something met: the fields that its kind needs are filled. */
  record Event(
      Kind kind,
      int level,
      EntryText text,
      List<EntryText> head,
      List<TableReader.Row> rows,
      SourceSpan span) {

    static Event of(Kind kind, EntryText text, SourceSpan span) {
      return new Event(kind, 0, text, List.of(), List.of(), span);
    }
  }

  private static final Pattern PIECE =
      Pattern.compile(
          "(?is)<!--(.*?)(?:-->|\\z)|<summary[^>]{0,500}>(.*?)(?:</summary\\s*>|\\z)|(</details\\s*>)|<details[^>]{0,500}>"
              + "|<h([1-6])(?:\\s[^>]{0,500})?>(.{0,1000}?)</h\\4\\s*>|<table[^>]{0,500}>.*?(?:</table\\s*>|\\z)"
              + "|<li(?:\\s[^>]{0,500})?>(.*?)(?=<li|</li|</ul|</ol|\\z)");
  private static final Pattern HEADING_LINE =
      Pattern.compile("\\s*\\n(#{1,6})[ \\t]+(\\S[^\\n<]*?)\\s*");
  private static final Pattern TABLE_OPEN = Pattern.compile("(?i)<table[\\s>]");
  private static final Pattern TABLE_CLOSE = Pattern.compile("(?i)</table\\s*>");

  private final MarkdownDocument document;

  HtmlWalker(MarkdownDocument document) {
    this.document = document;
  }

  /** Reads one block; returns the offset up to which it reached, which may be beyond the block. */
  int read(Node block, Consumer<Event> events) {
    SourceSpan span = MarkdownDocument.span(block);
    int end = Math.max(span.end(), tableEnd(span));
    if (block instanceof HtmlBlock) {
      pieces(span.start(), end, events);
    }
    return end;
  }

  private int tableEnd(SourceSpan span) {
    String text = document.text();
    Matcher open = TABLE_OPEN.matcher(text).region(span.start(), span.end());
    int end = span.end();
    while (open.find()) {
      if (open.start() < end && end > span.end()) {
        continue;
      }
      Matcher close = TABLE_CLOSE.matcher(text).region(open.end(), text.length());
      if (!close.find()) {
        return end;
      }
      end = Math.max(end, close.end());
    }
    int line = text.indexOf('\n', end);
    return end == span.end() ? end : line < 0 ? text.length() : line;
  }

  private void pieces(int start, int end, Consumer<Event> events) {
    Matcher piece = PIECE.matcher(document.text()).region(start, end);
    int at = start;
    while (piece.find()) {
      loose(at, piece.start(), events);
      SourceSpan span = new SourceSpan(piece.start(), piece.end());
      piece(piece, span, events);
      at = piece.end();
    }
    loose(at, end, events);
  }

  private void piece(Matcher piece, SourceSpan span, Consumer<Event> events) {
    String tag = piece.group().toLowerCase(Locale.ROOT);
    if (piece.group(1) != null) {
      events.accept(Event.of(Kind.COMMENT, plain(piece.group(1), piece.start(1)), span));
    } else if (piece.group(2) != null) {
      events.accept(Event.of(Kind.OPEN, html(piece.start(2), piece.end(2)), span));
    } else if (piece.group(3) != null) {
      events.accept(Event.of(Kind.CLOSE, plain("", piece.start()), span));
    } else if (piece.group(4) != null) {
      EntryText text = html(piece.start(5), piece.end(5));
      events.accept(
          new Event(
              Kind.HEADING, Integer.parseInt(piece.group(4)), text, List.of(), List.of(), span));
    } else if (tag.startsWith("<table")) {
      table(span, events);
    } else if (piece.group(6) != null) {
      events.accept(Event.of(Kind.ITEM, html(piece.start(6), piece.end(6)), span));
    }
  }

  private static EntryText plain(String text, int offset) {
    EntryTextBuilder builder = new EntryTextBuilder();
    builder.append(text, offset);
    return builder.build();
  }

  private EntryText html(int start, int end) {
    return HtmlContent.text(HtmlContent.parse(document.text().substring(start, end)), start);
  }

  /** Text between the pieces: a paragraph of its own. */
  private void loose(int start, int end, Consumer<Event> events) {
    Matcher heading = HEADING_LINE.matcher(document.text()).region(start, end);
    if (heading.matches()) {
      heading(heading, events);
    } else if (end > start && !document.text().substring(start, end).isBlank()) {
      EntryText text = html(start, end);
      if (!text.isBlank()) {
        events.accept(Event.of(Kind.TEXT, text, new SourceSpan(start, end)));
      }
    }
  }

  /** {@code ## Heading} right below a closing tag is HTML to CommonMark, and meant as a heading. */
  private void heading(Matcher line, Consumer<Event> events) {
    EntryText text = html(line.start(2), line.end(2));
    SourceSpan span = new SourceSpan(line.start(1), line.end(2));
    int level = line.end(1) - line.start(1);
    events.accept(new Event(Kind.HEADING, level, text, List.of(), List.of(), span));
  }

  private void table(SourceSpan span, Consumer<Event> events) {
    Element content = HtmlContent.parse(document.text().substring(span.start(), span.end()));
    HtmlRows table = HtmlRows.of(content, span);
    events.accept(new Event(Kind.TABLE, 0, plain("", 0), table.head(), table.rows(), span));
  }

  /** Returns the text of a block that stands within an item. */
  EntryText text(Node block) {
    SourceSpan span = MarkdownDocument.span(block);
    String html = document.text().substring(span.start(), span.end());
    return html.startsWith("<!--") ? plain("", span.start()) : html(span.start(), span.end());
  }
}
