package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Turns the inlines of a block into an {@link EntryText}. HTML tags inside a line come as single
 * nodes; here they are paired, also where people wrote an opening tag for a closing one.
 */
final class InlineText {

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)([^>]*)>");
  private static final Pattern HREF = attribute("href");
  private static final Pattern SRC = attribute("src");
  private static final Pattern ALT = attribute("alt");

  private final String source;
  private final EntryTextBuilder out = new EntryTextBuilder();
  private int last;

  private InlineText(String source) {
    this.source = source;
  }

  private static Pattern attribute(String name) {
    return Pattern.compile("(?i)\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))");
  }

  /** Returns the text of all inlines of {@code block}. */
  static EntryText of(Node block, String source) {
    return LinkRepair.repaired(strictly(block, source), source);
  }

  /** Returns the same as {@link #of}, with no links but those that CommonMark sees. */
  static EntryText strictly(Node block, String source) {
    InlineText inlines = new InlineText(source);
    inlines.last = start(block, 0);
    inlines.children(block);
    return inlines.out.build();
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      inline(child);
    }
  }

  private void inline(Node node) {
    last = start(node, last);
    if (node instanceof Text text) {
      SourceAlignment.append(text.getLiteral(), span(node), source, out);
    } else if (node instanceof Code code) {
      styled(EntryText.CODE, () -> code(code));
    } else if (node instanceof Emphasis) {
      styled(EntryText.EMPHASIS, () -> children(node));
    } else if (node instanceof StrongEmphasis) {
      styled(EntryText.STRONG, () -> children(node));
    } else if (node instanceof Strikethrough) {
      styled(EntryText.STRUCK, () -> children(node));
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Image image) {
      out.picture(plainText(image), image.getDestination());
    } else if (node instanceof HardLineBreak) {
      out.appendBreak(true, last);
    } else if (node instanceof SoftLineBreak) {
      out.appendBreak(false, last);
    } else if (node instanceof HtmlInline html) {
      html(html.getLiteral(), span(node));
    } else {
      children(node);
    }
    last = span(node).end() > 0 ? span(node).end() : last;
  }

  private void styled(int style, Runnable content) {
    out.style(style, 1);
    content.run();
    out.style(style, -1);
  }

  private void code(Code code) {
    int content = source.indexOf(code.getLiteral(), last);
    out.append(code.getLiteral(), content < 0 ? last : content);
  }

  private void link(Link link) {
    if (out.isLinkOpen()) {
      children(link);
      return;
    }
    out.beginLink(
        link.getDestination(), link.getTitle() == null ? "" : link.getTitle(), span(link));
    children(link);
    out.endLink();
  }

  private void html(String literal, SourceSpan span) {
    Matcher tag = TAG.matcher(literal);
    if (!tag.matches()) {
      return;
    }
    boolean closing = !tag.group(1).isEmpty();
    String attributes = " " + tag.group(3);
    switch (tag.group(2).toLowerCase(Locale.ROOT)) {
      case "br", "p", "div" -> out.appendBreak(true, span.start());
      case "a" -> anchor(closing, attributes, span);
      case "img" -> out.picture(value(ALT, attributes), value(SRC, attributes));
      case "b", "strong" -> toggle(EntryText.STRONG, closing);
      case "i", "em" -> toggle(EntryText.EMPHASIS, closing);
      case "ins", "u" -> toggle(EntryText.INSERTED, closing);
      case "s", "del", "strike" -> toggle(EntryText.STRUCK, closing);
      case "code", "kbd", "tt" -> toggle(EntryText.CODE, closing);
      default -> {
        // other tags carry no meaning that a list uses
      }
    }
  }

  /** {@code <ins>A<ins>} is meant as {@code <ins>A</ins>}: these styles do not nest. */
  private void toggle(int style, boolean closing) {
    out.style(style, closing || out.isStyleOpen(style) ? -1 : 1);
  }

  private void anchor(boolean closing, String attributes, SourceSpan span) {
    out.endLink();
    String href = value(HREF, attributes);
    if (!closing && !href.isEmpty()) {
      out.beginLink(href, "", span);
    }
  }

  private static String value(Pattern attribute, String attributes) {
    Matcher matcher = attribute.matcher(attributes);
    if (!matcher.find()) {
      return "";
    }
    for (int group = 1; group <= 3; group++) {
      if (matcher.group(group) != null) {
        return HtmlText.unescapeAttribute(matcher.group(group)).strip();
      }
    }
    return "";
  }

  private static String plainText(Node parent) {
    StringBuilder text = new StringBuilder();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      text.append(
          child instanceof Text t
              ? t.getLiteral()
              : child instanceof Code c ? c.getLiteral() : plainText(child));
    }
    return text.toString();
  }

  private static int start(Node node, int otherwise) {
    return node.getSourceSpans().isEmpty()
        ? otherwise
        : node.getSourceSpans().get(0).getInputIndex();
  }

  private SourceSpan span(Node node) {
    List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return new SourceSpan(last, last);
    }
    org.commonmark.node.SourceSpan end = spans.get(spans.size() - 1);
    return new SourceSpan(spans.get(0).getInputIndex(), end.getInputIndex() + end.getLength());
  }
}
