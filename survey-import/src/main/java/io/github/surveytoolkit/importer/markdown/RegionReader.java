package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Region;
import io.github.surveytoolkit.model.source.RegionName;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.text.EditDistance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * Finds the generated regions of a document. Markers count only as HTML blocks of their own; those
 * that are not understood are reported, and what stands between them is read as ever.
 */
final class RegionReader {

  private static final int NEAR = 3;

  private final MarkdownDocument document;
  private final List<Diagnostic> diagnostics;
  private final List<RegionMarker> markers = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();

  private RegionReader(MarkdownDocument document, List<Diagnostic> diagnostics) {
    this.document = document;
    this.diagnostics = diagnostics;
  }

  static List<Region> read(MarkdownDocument document, List<Diagnostic> diagnostics) {
    RegionReader reader = new RegionReader(document, diagnostics);
    for (Node block = document.root().getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof HtmlBlock) {
        reader.marker(MarkdownDocument.span(block));
      } else if (block instanceof TableBlock) {
        reader.rows(block);
      }
    }
    reader.pair();
    return reader.regions;
  }

  private void marker(SourceSpan span) {
    String comment = document.text().substring(span.start(), span.end());
    RegionMarker.of(comment, span).ifPresent(markers::add);
  }

  /** To the parser a comment right below a table is one more row; on GitHub it ends the table. */
  private void rows(Node part) {
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      SourceSpan span = MarkdownDocument.span(row);
      if (document.text().startsWith("<!--", span.start())) {
        marker(span);
      } else if (part instanceof TableBlock) {
        rows(row);
      }
    }
  }

  private void pair() {
    List<RegionMarker> open = new ArrayList<>();
    boolean nested = false;
    for (RegionMarker marker : markers) {
      switch (marker.verb()) {
        case "begin" -> {
          if (!open.isEmpty()) {
            nested = true;
            warn("nested-region", "a region begins inside another; end that one first", marker);
          }
          open.add(marker);
        }
        case "end" -> {
          if (open.isEmpty()) {
            warn("stray-marker", "no region is open here; remove this marker", marker);
          } else {
            RegionMarker begin = open.remove(open.size() - 1);
            if (!nested) {
              region(begin, marker);
            }
            nested &= !open.isEmpty();
          }
        }
        default ->
            warn(
                "unknown-marker",
                "unknown marker \"survey:" + marker.verb() + "\"; there is begin and end",
                marker);
      }
    }
    open.forEach(
        marker ->
            warn(
                "unclosed-region",
                "the region has no end; put <!-- survey:end --> on a line of its own, with an"
                    + " empty line before it",
                marker));
  }

  private void region(RegionMarker begin, RegionMarker end) {
    Optional<RegionName> name = RegionName.ofWord(begin.name());
    if (name.isEmpty()) {
      warn("unknown-region", unknown(begin.name()), begin);
    } else if (!begin.problem().isEmpty()) {
      warn("region-option", begin.problem(), begin);
    } else {
      int start = afterLine(begin.span().end());
      int stop = document.text().lastIndexOf('\n', end.span().start() - 1) + 1;
      SourceSpan span = begin.span().union(end.span());
      SourceSpan inner = new SourceSpan(start, Math.max(start, stop));
      regions.add(new Region(name.get(), begin.options(), span, inner));
    }
  }

  private int afterLine(int offset) {
    int end = document.text().indexOf('\n', offset);
    return end < 0 ? document.text().length() : end + 1;
  }

  private static String unknown(String name) {
    List<String> words = Arrays.stream(RegionName.values()).map(RegionName::word).toList();
    if (name.isEmpty()) {
      return "the region has no name; there is " + String.join(", ", words);
    }
    String nearest =
        EditDistance.nearest(name, words, NEAR)
            .map(word -> ", did you mean \"" + word + "\"?")
            .orElse("; there is " + String.join(", ", words));
    return "unknown region \"" + name + "\"" + nearest;
  }

  private void warn(String code, String message, RegionMarker marker) {
    diagnostics.add(
        Diagnostic.warning(code, message, document.source().position(marker.span().start())));
  }
}
