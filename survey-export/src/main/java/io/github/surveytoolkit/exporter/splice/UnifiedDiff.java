package io.github.surveytoolkit.exporter.splice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The difference of two texts in the form that {@code diff -u} gives and {@code patch} takes.
 *
 * <pre>{@code
 * String difference = UnifiedDiff.of("refs.bib", "refs.bib", before, after);
 * }</pre>
 *
 * Lines end at line feeds and keep their carriage returns. Equal texts have no difference at all.
 */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;

  /** Lines {@code start} to {@code end} of the old text gave way to those of the new one. */
  private record Change(int start, int end, int newStart, int newEnd) {}

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Returns what makes {@code after} of {@code before}.
   *
   * @param oldName what the first line calls the old text, {@code /dev/null} for none
   */
  public static String of(String oldName, String newName, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
    diff.out.append("--- ").append(oldName).append("\n+++ ").append(newName).append('\n');
    diff.hunks();
    return diff.out.toString();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
      lines.add(text.substring(start, feed + 1));
      start = feed + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  private void hunks() {
    List<Change> near = new ArrayList<>();
    for (Change change : changes()) {
      if (!near.isEmpty() && change.start - near.get(near.size() - 1).end > 2 * CONTEXT) {
        hunk(near);
        near.clear();
      }
      near.add(change);
    }
    hunk(near);
  }

  private List<Change> changes() {
    Map<String, Integer> numbers = new HashMap<>();
    int[] partner = LineMatch.of(numbers(before, numbers), numbers(after, numbers));
    List<Change> changes = new ArrayList<>();
    int end = 0;
    int newEnd = 0;
    for (int i = 0; i <= before.size(); i++) {
      int other = i < before.size() ? partner[i] : after.size();
      if (other >= 0) {
        if (i > end || other > newEnd) {
          changes.add(new Change(end, i, newEnd, other));
        }
        end = i + 1;
        newEnd = other + 1;
      }
    }
    return changes;
  }

  private static int[] numbers(List<String> lines, Map<String, Integer> known) {
    return lines.stream()
        .mapToInt(line -> known.computeIfAbsent(line, unknown -> known.size()))
        .toArray();
  }

  private void hunk(List<Change> changes) {
    Change first = changes.get(0);
    Change last = changes.get(changes.size() - 1);
    int lead = Math.min(CONTEXT, first.start);
    int tail = Math.min(CONTEXT, before.size() - last.end);
    out.append("@@ -")
        .append(range(first.start - lead, last.end + tail))
        .append(" +")
        .append(range(first.newStart - lead, last.newEnd + tail))
        .append(" @@\n");
    int done = first.start - lead;
    for (Change change : changes) {
      print(' ', before, done, change.start);
      print('-', before, change.start, change.end);
      print('+', after, change.newStart, change.newEnd);
      done = change.end;
    }
    print(' ', before, done, last.end + tail);
  }

  /** Lines count from one; of none, the line before them is named. */
  private static String range(int start, int end) {
    int count = end - start;
    String from = Integer.toString(count == 0 ? start : start + 1);
    return count == 1 ? from : from + "," + count;
  }

  private void print(char sign, List<String> lines, int start, int end) {
    for (String line : lines.subList(start, end)) {
      out.append(sign).append(line);
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
