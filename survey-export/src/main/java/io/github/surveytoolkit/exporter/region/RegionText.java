package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.exporter.splice.LineEnd;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import java.util.Optional;

/**
 * What stands in a region. Empty lines at its start and its end stay as they are; one that is empty
 * gets one of each.
 */
final class RegionText {

  private final String lineEnd;
  private final SourceSpan inner;
  private final String before;

  RegionText(String document, SourceSpan inner) {
    this.lineEnd = LineEnd.of(document);
    this.inner = inner;
    this.before = document.substring(inner.start(), inner.end());
  }

  boolean isBlank() {
    return before.isBlank();
  }

  /** Returns the edit that puts {@code generated} there, if it is not there already. */
  Optional<TextEdit> edit(String generated) {
    if (generated.isEmpty()) {
      return Optional.empty();
    }
    int lines = isBlank() ? 1 : emptyLines(before.substring(0, leading()));
    int linesBehind =
        isBlank() ? 1 : emptyLines(before.substring(before.stripTrailing().length())) - 1;
    String after =
        lineEnd.repeat(lines)
            + generated.replace("\n", lineEnd)
            + lineEnd.repeat(1 + Math.max(0, linesBehind));
    return after.equals(before) ? Optional.empty() : Optional.of(new TextEdit(inner, after));
  }

  private int leading() {
    return before.length() - before.stripLeading().length();
  }

  private static int emptyLines(String space) {
    return (int) space.chars().filter(c -> c == '\n').count();
  }
}
