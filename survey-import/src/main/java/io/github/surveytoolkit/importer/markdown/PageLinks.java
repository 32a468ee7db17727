package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.ContentsList;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jsoup.parser.Parser;

/** Finds the links of a block that lead to places of its own page. */
final class PageLinks extends AbstractVisitor {

  private static final Pattern DESTINATION = Pattern.compile("\\]\\(\\s{0,9}<?#([^)\\s>]*)");
  private static final Pattern HREF =
      Pattern.compile("(?i)<a\\s[^>]{0,500}?href\\s{0,9}=\\s{0,9}[\"']?#([^\"'\\s>]*)");
  private static final Pattern CODE = Pattern.compile("%[0-9A-Fa-f]{2}");

  private final String text;
  private final List<ContentsList.Target> found = new ArrayList<>();

  private PageLinks(String text) {
    this.text = text;
  }

  static List<ContentsList.Target> of(Node block, String text) {
    PageLinks links = new PageLinks(text);
    block.accept(links);
    return links.found;
  }

  @Override
  public void visit(Link link) {
    SourceSpan span = MarkdownDocument.span(link);
    String raw = text.substring(span.start(), span.end());
    Matcher destination = DESTINATION.matcher(raw);
    int at = raw.lastIndexOf("](");
    if (link.getDestination().startsWith("#") && at > 0 && destination.find(at)) {
      add(raw.substring(1, at), span, destination);
    }
  }

  @Override
  public void visit(HtmlInline node) {
    SourceSpan span = MarkdownDocument.span(node);
    String raw = text.substring(span.start(), span.end());
    Matcher href = HREF.matcher(raw);
    if (href.find()) {
      int close = text.indexOf("</", span.end());
      add(close < 0 ? "" : text.substring(span.end(), close), span, href);
    }
  }

  private void add(String label, SourceSpan span, Matcher raw) {
    SourceSpan destination = new SourceSpan(span.start() + raw.start(1), span.start() + raw.end(1));
    found.add(new ContentsList.Target(label, decoded(raw.group(1)), span, destination));
  }

  /** Decodes what a browser decodes: entities, then percent signs. */
  static String decoded(String written) {
    String plain = Parser.unescapeEntities(written, true);
    if (plain.indexOf('%') < 0) {
      return plain;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher code = CODE.matcher(plain);
    int at = 0;
    while (code.find()) {
      bytes.writeBytes(plain.substring(at, code.start()).getBytes(StandardCharsets.UTF_8));
      bytes.write(Integer.parseInt(code.group().substring(1), 16));
      at = code.end();
    }
    bytes.writeBytes(plain.substring(at).getBytes(StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
