package io.github.surveytoolkit.model.source;

/**
 * A stretch of a {@link Source}'s text.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset after its last
 */
public record SourceSpan(int start, int end) {

  public SourceSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span must run forward, was " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** Returns the smallest span that holds both. */
  public SourceSpan union(SourceSpan other) {
    return new SourceSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  public boolean contains(SourceSpan other) {
    return start <= other.start && other.end <= end;
  }
}
