package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A parsed document. Addresses are left to {@link LinkRepair}, since the autolink extension cuts
 * them where they are broken.
 *
 * @param text the source's text with front matter blanked, so that all offsets stay
 * @param isOwnForm true if it says that it is in our own form
 */
record MarkdownDocument(Source source, String text, Node root, boolean isOwnForm) {

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A---[ \\t]*\\r?\\n(?s:.{0,20000}?)\\r?\\n(?:---|\\.\\.\\.)[ \\t]*(?=\\r?\\n|\\z)");
  private static final Pattern YAML_LINE = Pattern.compile("(?m)^[A-Za-z_][\\w-]*:");

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /**
   * Parses a document.
   *
   * @throws IllegalArgumentException if its tables have more cells than the parser takes
   */
  static MarkdownDocument parse(Source source) {
    String text = withoutFrontMatter(source.text());
    return new MarkdownDocument(source, text, PARSER.parse(text), OwnForm.isSaid(text));
  }

  private static String withoutFrontMatter(String text) {
    Matcher front = FRONT_MATTER.matcher(text);
    if (!front.find() || !YAML_LINE.matcher(front.group()).find()) {
      return text;
    }
    return front.group().replaceAll("[^\\r\\n]", " ") + text.substring(front.end());
  }

  /** Returns the stretch of the text that {@code block} covers. */
  static SourceSpan span(Node block) {
    List<org.commonmark.node.SourceSpan> spans = block.getSourceSpans();
    if (spans.isEmpty()) {
      return new SourceSpan(0, 0);
    }
    org.commonmark.node.SourceSpan last = spans.get(spans.size() - 1);
    return new SourceSpan(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }
}
