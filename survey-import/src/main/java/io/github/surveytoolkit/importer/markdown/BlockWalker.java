package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.Region;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Sorts a document's blocks into sections and, within these, candidates for entries. */
final class BlockWalker {

  private static final int MOST_HEADING_WORDS = 12;

  private final MarkdownDocument document;
  private final HtmlWalker html;
  private final List<Region> regions;
  private List<FoundCode> codes = new ArrayList<>();
  private Section current;

  /** A code block or comment: where a citation may stand. */
  record FoundCode(String text, SourceSpan span, Section section) {}

  private BlockWalker(MarkdownDocument document, List<Region> regions, Section root) {
    this.document = document;
    this.regions = regions;
    this.current = root;
    this.html = new HtmlWalker(document);
  }

  /** Returns the tree of sections; code blocks and comments go to {@code codes}. */
  static Section walk(MarkdownDocument document, List<Region> regions, List<FoundCode> codes) {
    Section root = Section.root();
    BlockWalker walker = new BlockWalker(document, regions, root);
    walker.blocks(document.root());
    codes.addAll(walker.codes);
    return root;
  }

  private void blocks(Node parent) {
    int skipTo = 0;
    for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
      if (MarkdownDocument.span(block).start() >= skipTo) {
        skipTo = Math.max(skipTo, block(block));
      }
    }
  }

  /** Takes one block; returns the offset up to which it took what follows. */
  private int block(Node block) {
    int start = MarkdownDocument.span(block).start();
    for (Region region : regions) {
      if (region.name().isRepetition()
          && region.inner().start() <= start
          && start < region.inner().end()) {
        return generated(block, region.inner());
      }
    }
    return written(block);
  }

  /** What is generated heads nothing and holds no paper; it is kept apart for the account. */
  private int generated(Node block, SourceSpan region) {
    Section outside = current;
    List<FoundCode> codesOutside = codes;
    Section apart = Section.root();
    current = apart;
    codes = new ArrayList<>();
    int end = written(block);
    current = outside;
    codes = codesOutside;
    apart.takeApart(region, outside);
    return end;
  }

  private int written(Node block) {
    SourceSpan span = MarkdownDocument.span(block);
    if (block instanceof Heading heading) {
      heading(heading.getLevel(), text(block), span);
    } else if (block instanceof Paragraph) {
      paragraph(block, span);
    } else if (block instanceof ListBlock) {
      items(block).forEach(current.candidates()::add);
    } else if (block instanceof TableBlock) {
      table(block);
    } else if (block instanceof BlockQuote) {
      quote(block, span);
    } else if (block instanceof FencedCodeBlock code) {
      codes.add(new FoundCode(code.getLiteral(), span, current));
    } else if (block instanceof IndentedCodeBlock code) {
      codes.add(new FoundCode(code.getLiteral(), span, current));
    } else if (block instanceof HtmlBlock) {
      return html.read(block, this::onHtml);
    }
    return span.end();
  }

  private EntryText text(Node block) {
    return document.isOwnForm()
        ? InlineText.strictly(block, document.text())
        : InlineText.of(block, document.text());
  }

  private void heading(int level, EntryText text, SourceSpan span) {
    current = current.above(level).add(level, text, span);
  }

  private void paragraph(Node block, SourceSpan span) {
    EntryText text = text(block);
    if (!document.isOwnForm() && hashHeading(text, span)) {
      return;
    }
    if (isBoldLine(text) && headsEntries(block)) {
      current = current.above(Section.BOLD_LINE).add(Section.BOLD_LINE, text, span);
    } else if (!text.isBlank() || !text.pictures().isEmpty()) {
      current.candidates().add(new Candidate(Candidate.Kind.PARAGRAPH, text, span));
      current.prose().add(text);
    }
  }

  /** {@code #Heading} without a space is a paragraph to CommonMark and a heading to its author. */
  private boolean hashHeading(EntryText text, SourceSpan span) {
    String line = text.text();
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    boolean one =
        level >= 1
            && level <= 6
            && line.length() > level + 1
            && line.indexOf('\n') < 0
            && line.indexOf('\r') < 0;
    if (!one
        || !Character.isLetterOrDigit(line.charAt(level))
        || Words.count(line) > MOST_HEADING_WORDS) {
      return false;
    }
    EntryTextBuilder bare = new EntryTextBuilder();
    bare.appendSlice(text, level, text.length(), bare.adoptLinks(text));
    heading(level, bare.build(), span);
    return true;
  }

  private static boolean isBoldLine(EntryText text) {
    if (text.text().isBlank()
        || !text.links().isEmpty()
        || Words.count(text.text()) > MOST_HEADING_WORDS) {
      return false;
    }
    boolean bold = false;
    for (int i = 0; i < text.length(); i++) {
      boolean strong = (text.styleAt(i) & EntryText.STRONG) != 0;
      bold |= strong;
      if (text.isBreak(i) || (!strong && Character.isLetterOrDigit(text.at(i)))) {
        return false;
      }
    }
    return bold;
  }

  /** A bold line heads what follows unless what follows completes it: authors, or bare labels. */
  private boolean headsEntries(Node block) {
    Node next = block.getNext();
    if (next instanceof ListBlock) {
      Node first = next.getFirstChild().getFirstChild();
      return first != null && !Labels.isLabelLine(text(first));
    }
    if (next instanceof Paragraph) {
      EntryText below = text(next);
      return !Labels.isLabelLine(below)
          && AuthorRecognizer.likeness(firstLine(below)) == AuthorRecognizer.Likeness.NO;
    }
    return next instanceof TableBlock || next instanceof HtmlBlock;
  }

  private static String firstLine(EntryText text) {
    return text.text().split("[\n\r]", 2)[0];
  }

  private List<Candidate> items(Node list) {
    List<Candidate> items = new ArrayList<>();
    Candidate.Kind kind =
        list instanceof OrderedList ? Candidate.Kind.NUMBERED_ITEM : Candidate.Kind.LIST_ITEM;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        items.add(item(item, kind));
      }
    }
    return items;
  }

  private Candidate item(Node item, Candidate.Kind kind) {
    Candidate candidate =
        new Candidate(kind, new EntryTextBuilder().build(), MarkdownDocument.span(item));
    for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof ListBlock) {
        candidate.children().addAll(items(block));
      } else if (block instanceof Paragraph || block instanceof Heading) {
        textOfItem(candidate, text(block));
      } else if (block instanceof BlockQuote) {
        quoteInItem(candidate, block);
      } else if (block instanceof HtmlBlock) {
        textOfItem(candidate, html.text(block));
      } else if (block instanceof TableBlock) {
        Section rows = Section.root();
        table(block, rows);
        candidate.children().addAll(rows.candidates());
      } else if (block instanceof FencedCodeBlock code) {
        codes.add(new FoundCode(code.getLiteral(), MarkdownDocument.span(block), current));
      }
    }
    return candidate;
  }

  private void quoteInItem(Candidate candidate, Node quote) {
    for (Node inner = quote.getFirstChild(); inner != null; inner = inner.getNext()) {
      if (inner instanceof Paragraph) {
        textOfItem(candidate, text(inner));
      } else if (inner instanceof ListBlock) {
        candidate.children().addAll(items(inner));
      }
    }
  }

  private static void textOfItem(Candidate candidate, EntryText text) {
    if (candidate.text().isBlank() && candidate.text().pictures().isEmpty()) {
      candidate.text(text);
    } else if (!text.isBlank() || !text.pictures().isEmpty()) {
      candidate.parts().add(Part.unknown(text));
    }
  }

  /** A short quote right above a list is a heading that someone wanted to look otherwise. */
  private void quote(Node quote, SourceSpan span) {
    Node only = quote.getFirstChild();
    boolean alone =
        only instanceof Paragraph && only.getNext() == null && quote.getNext() instanceof ListBlock;
    if (alone) {
      EntryText text = text(only);
      boolean alert = text.text().startsWith("[!");
      if (!alert
          && Words.count(text.text()) <= MOST_HEADING_WORDS
          && !text.text().strip().endsWith(".")) {
        current = current.above(Section.QUOTE).add(Section.QUOTE, text, span);
        return;
      }
    }
    Section outside = current;
    for (Node inner = quote.getFirstChild(); inner != null; inner = inner.getNext()) {
      if (inner instanceof Paragraph) {
        outside.prose().add(text(inner));
      } else {
        block(inner);
      }
    }
  }

  private void table(Node table) {
    table(table, current);
  }

  private void table(Node table, Section section) {
    List<EntryText> head = new ArrayList<>();
    List<TableReader.Row> rows = new ArrayList<>();
    boolean comment = false;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow && part instanceof TableHead) {
          head.addAll(cells(row));
        } else if (row instanceof TableRow && part instanceof TableBody) {
          SourceSpan span = MarkdownDocument.span(row);
          String line = document.text().substring(span.start(), span.end());
          comment |= line.startsWith("<!--");
          if (!comment) {
            rows.add(new TableReader.Row(cells(row), span));
          }
          comment &= !line.contains("-->");
        }
      }
    }
    if (document.isOwnForm() && OwnTable.isHead(head)) {
      OwnTable.read(head, rows, section);
    } else {
      TableReader.read(Candidate.Kind.TABLE_ROW, head, rows, section);
    }
  }

  private List<EntryText> cells(Node row) {
    List<EntryText> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(text(cell));
      }
    }
    return cells;
  }

  /**
   * What HTML blocks give: headings, sections that open and close, tables, items, text, comments.
   */
  private void onHtml(HtmlWalker.Event event) {
    switch (event.kind()) {
      case HEADING -> heading(event.level(), event.text(), event.span());
      case OPEN -> current = current.add(Section.DETAILS, event.text(), event.span());
      case CLOSE -> close();
      case TABLE -> TableReader.read(Candidate.Kind.HTML_ROW, event.head(), event.rows(), current);
      case ITEM ->
          current
              .candidates()
              .add(new Candidate(Candidate.Kind.HTML_ITEM, event.text(), event.span()));
      case TEXT -> {
        current
            .candidates()
            .add(new Candidate(Candidate.Kind.PARAGRAPH, event.text(), event.span()));
        current.prose().add(event.text());
      }
      case COMMENT -> codes.add(new FoundCode(event.text().text(), event.span(), current));
    }
  }

  /** Leaves the innermost {@code <details>}; a stray closing tag is passed over. */
  private void close() {
    Section at = current;
    while (at.level() != Section.DETAILS && at.parent().isPresent()) {
      at = at.parent().get();
    }
    if (at.level() == Section.DETAILS) {
      current = at.parent().orElseThrow();
    }
  }
}
