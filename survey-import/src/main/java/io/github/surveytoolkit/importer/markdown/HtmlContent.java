package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Turns HTML into an {@link EntryText}, with the same styles, links and pictures as Markdown. */
final class HtmlContent implements NodeVisitor {

  private final EntryTextBuilder out = new EntryTextBuilder();
  private final int base;
  private boolean spaceBefore = true;
  private int last;

  private HtmlContent(int base) {
    this.base = base;
    this.last = base;
  }

  static Element parse(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    return parser.parseInput(html, "").body();
  }

  /** Returns the text of {@code element}, parsed from what stands at {@code base} in the source. */
  static EntryText text(Element element, int base) {
    HtmlContent content = new HtmlContent(base);
    element.traverse(content);
    return content.out.build();
  }

  /** Returns where {@code element} stands, within the {@code whole} that was parsed. */
  static SourceSpan span(Element element, SourceSpan whole) {
    if (!element.sourceRange().isTracked()) {
      return whole;
    }
    int start = whole.start() + element.sourceRange().startPos();
    int end =
        element.endSourceRange().isTracked()
            ? whole.start() + element.endSourceRange().endPos()
            : whole.end();
    return new SourceSpan(start, Math.max(start, Math.min(whole.end(), end)));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text);
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  /** White space folds as a browser folds it. */
  private void append(TextNode node) {
    String text = node.getWholeText();
    int at = node.sourceRange().isTracked() ? base + node.sourceRange().startPos() : last;
    int end = node.sourceRange().isTracked() ? base + node.sourceRange().endPos() : last;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      last = Math.min(at + i, Math.max(at, end - 1));
      if (!space || !spaceBefore) {
        out.append(space ? ' ' : c, last);
      }
      spaceBefore = space;
    }
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br", "p", "div", "li", "tr" -> lineBreak();
      case "a" -> beginLink(element);
      case "img" -> out.picture(element.attr("alt"), element.attr("src"));
      default -> style(element.normalName(), 1);
    }
  }

  private void beginLink(Element element) {
    String href = element.attr("href").strip();
    if (!href.isEmpty() && !out.isLinkOpen()) {
      out.beginLink(href, "", new SourceSpan(last, last));
    }
  }

  private void lineBreak() {
    out.appendBreak(true, last);
    spaceBefore = true;
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "a" -> out.endLink();
        case "p", "div", "li", "tr" -> lineBreak();
        default -> style(element.normalName(), -1);
      }
    }
  }

  private void style(String tag, int change) {
    switch (tag.toLowerCase(Locale.ROOT)) {
      case "b", "strong" -> out.style(EntryText.STRONG, change);
      case "i", "em" -> out.style(EntryText.EMPHASIS, change);
      case "code", "kbd", "tt" -> out.style(EntryText.CODE, change);
      case "ins", "u" -> out.style(EntryText.INSERTED, change);
      case "s", "del", "strike" -> out.style(EntryText.STRUCK, change);
      default -> {
        // other tags carry no meaning that a list uses
      }
    }
  }
}
