package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Applies edits to a text. What no edit touches stays as it is, byte for byte.
 *
 * <pre>{@code
 * TextEdit edit = new TextEdit(new SourceSpan(4, 4), "new ");
 * byte[] changed = Splicer.bytes(source, List.of(edit));
 * }</pre>
 */
public final class Splicer {

  private static final Comparator<TextEdit> BY_PLACE =
      Comparator.comparingInt((TextEdit edit) -> edit.span().start())
          .thenComparingInt(edit -> edit.span().end());

  private Splicer() {}

  /**
   * Returns {@code text} after {@code edits}, which may come in any order. Insertions at one place
   * stand in the order in which they come, and before what replaces the text that begins there.
   *
   * @throws IllegalArgumentException if edits overlap or reach beyond the text
   */
  public static String text(String text, List<TextEdit> edits) {
    List<TextEdit> ordered = new ArrayList<>(edits);
    ordered.sort(BY_PLACE);
    StringBuilder spliced = new StringBuilder(text.length());
    int done = 0;
    for (TextEdit edit : ordered) {
      check(edit.span(), done, text.length());
      spliced.append(text, done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    return spliced.append(text, done, text.length()).toString();
  }

  /**
   * Returns the bytes of {@code source} after {@code edits}, with its byte order mark and its bytes
   * that are no UTF-8.
   *
   * @throws IllegalArgumentException if edits overlap or reach beyond the text
   */
  public static byte[] bytes(Source source, List<TextEdit> edits) {
    String mark = source.hasByteOrderMark() ? "\uFEFF" : "";
    return SourceEncoder.encode(mark + text(source.text(), edits));
  }

  private static void check(SourceSpan span, int done, int length) {
    if (span.start() < done) {
      throw new IllegalArgumentException(
          "edits must not overlap, but one begins at " + span.start() + " before " + done);
    }
    if (span.end() > length) {
      throw new IllegalArgumentException(
          "edits must lie in the text of " + length + " characters, one ends at " + span.end());
    }
  }
}
