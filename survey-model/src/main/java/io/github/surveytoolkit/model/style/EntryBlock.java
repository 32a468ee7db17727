package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceMap;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stretch of a source that is one entry's own: whole lines where it stands on lines of its own,
 * without their last line end, and without entries below it.
 *
 * @param isWhole false where another entry stands on one of its lines
 */
public record EntryBlock(SourceSpan span, boolean isWhole) {

  /** Returns the blocks of all entries whose spans are known, in the order of the text. */
  public static Map<Place, EntryBlock> of(Source source, SourceMap map) {
    List<Map.Entry<Place, EntryOrigin>> entries = new ArrayList<>();
    for (Map.Entry<Place, EntryOrigin> entry : map.origins().entrySet()) {
      if (entry.getValue().span().isPresent()) {
        entries.add(entry);
      }
    }
    entries.sort(Comparator.comparingInt(entry -> start(entry.getValue())));
    Map<Place, EntryBlock> blocks = new LinkedHashMap<>();
    String text = source.text();
    int before = 0;
    for (int i = 0; i < entries.size(); i++) {
      SourceSpan span = entries.get(i).getValue().span().orElseThrow();
      int next = i + 1 < entries.size() ? start(entries.get(i + 1).getValue()) : text.length();
      EntryBlock block = of(text, span, before, next);
      blocks.put(entries.get(i).getKey(), block);
      before = block.span().end();
    }
    return blocks;
  }

  private static int start(EntryOrigin origin) {
    return origin.span().orElseThrow().start();
  }

  private static EntryBlock of(String text, SourceSpan span, int before, int next) {
    int start = lineStart(text, span.start());
    boolean ownStart = start >= before;
    int end = Math.min(span.end(), text.length());
    boolean ownEnd = true;
    if (next < end) {
      end = lineStart(text, next);
      ownEnd = end > span.start();
      end = ownEnd ? end : next;
    }
    end = withoutBlankLines(text, span.start(), end);
    int line = lineEnd(text, end);
    boolean blanksFollow = text.substring(end, line).isBlank() && line <= next;
    return new EntryBlock(
        new SourceSpan(ownStart ? start : span.start(), blanksFollow ? line : end),
        ownStart && ownEnd);
  }

  /** Returns where the line begins if only blanks and quote marks stand before {@code at}. */
  private static int lineStart(String text, int at) {
    int start = at;
    while (start > 0 && " \t>".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start == 0 || text.charAt(start - 1) == '\n' ? start : at;
  }

  private static int withoutBlankLines(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static int lineEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
