package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.ContentsList;
import io.github.surveytoolkit.model.source.Page;
import io.github.surveytoolkit.model.source.PageHeading;
import io.github.surveytoolkit.model.source.Region;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.text.GithubAnchors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Text;
import org.jsoup.parser.Parser;

/**
 * Reads a document as a page on GitHub: every heading counts there, in a quote and in HTML too, and
 * gets an anchor by its rendered text.
 */
final class PageReader extends AbstractVisitor {

  private static final Pattern TAG =
      Pattern.compile("(?s)<!--.*?(?:-->|\\z)|<(/?)([A-Za-z][A-Za-z0-9-]{0,30})([^>]{0,2000})>");
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?<![\\w-])(?:id|name)\\s{0,9}=\\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+))");
  private static final Pattern HEADING = Pattern.compile("[hH][1-6]");

  private final GithubAnchors anchors = new GithubAnchors();
  private final List<PageHeading> headings = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  /** The level of the heading that is being read; 0 between headings. */
  private int level;

  private boolean inMarkdown;
  private int start;

  private PageReader() {}

  static Page read(MarkdownDocument document, List<Region> regions) {
    PageReader reader = new PageReader();
    document.root().accept(reader);
    List<ContentsList> contents = ContentsReader.read(document, reader.headings, regions);
    return new Page(reader.headings, reader.names, contents);
  }

  @Override
  public void visit(Heading heading) {
    SourceSpan span = MarkdownDocument.span(heading);
    begin(heading.getLevel(), span.start());
    inMarkdown = true;
    visitChildren(heading);
    inMarkdown = false;
    end(span.end());
  }

  private void begin(int newLevel, int offset) {
    level = newLevel;
    start = offset;
    text.setLength(0);
  }

  private void end(int offset) {
    String rendered = text.toString();
    boolean category = Topic.of(rendered).mayListPapers();
    SourceSpan span = new SourceSpan(start, Math.max(start, offset));
    headings.add(new PageHeading(level, rendered, anchors.next(rendered), span, category));
    level = 0;
  }

  @Override
  public void visit(Text node) {
    append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    append(node.getLiteral());
  }

  private void append(String rendered) {
    if (level > 0) {
      text.append(rendered);
    }
  }

  @Override
  public void visit(Image image) {
    // an image is no text
  }

  @Override
  public void visit(HtmlInline node) {
    html(node.getLiteral(), MarkdownDocument.span(node).start());
  }

  @Override
  public void visit(HtmlBlock node) {
    html(node.getLiteral(), MarkdownDocument.span(node).start());
  }

  private void html(String html, int offset) {
    Matcher tag = TAG.matcher(html);
    int at = 0;
    while (tag.find()) {
      append(Parser.unescapeEntities(html.substring(at, tag.start()), false));
      if (tag.group(2) != null) {
        tag(tag, offset);
      }
      at = tag.end();
    }
    append(Parser.unescapeEntities(html.substring(at), false));
  }

  private void tag(Matcher tag, int offset) {
    boolean heading = !inMarkdown && HEADING.matcher(tag.group(2)).matches();
    if (!tag.group(1).isEmpty()) {
      if (heading && level > 0) {
        end(offset + tag.end());
      }
      return;
    }
    Matcher name = NAME.matcher(tag.group(3));
    while (name.find()) {
      names.putIfAbsent(value(name), offset + tag.start());
    }
    if (heading) {
      begin(tag.group(2).charAt(1) - '0', offset + tag.start());
    }
  }

  private static String value(Matcher name) {
    for (int group = 1; group <= 2; group++) {
      if (name.group(group) != null) {
        return Parser.unescapeEntities(name.group(group), true);
      }
    }
    return Parser.unescapeEntities(name.group(3), true);
  }
}
