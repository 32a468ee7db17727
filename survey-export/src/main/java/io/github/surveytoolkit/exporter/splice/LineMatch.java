package io.github.surveytoolkit.exporter.splice;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which lines of two texts are the same ones. Lines that occur once on both sides hold the texts
 * together (patience diff), which is fast and cuts where people would; only small stretches without
 * such lines are compared line by line.
 */
final class LineMatch {

  private static final int NONE = -1;

  /** Larger stretches that have no line in common that is theirs alone count as rewritten. */
  private static final long MOST_COMPARED = 1 << 20;

  private record Stretch(int start, int end, int newStart, int newEnd) {}

  /** How often a line occurs on each side, and where last. */
  private static final class Occurrence {
    int count;
    int newCount;
    int at;
    int newAt;
  }

  private final int[] before;
  private final int[] after;
  private final int[] partner;
  private final Deque<Stretch> open = new ArrayDeque<>();

  private LineMatch(int[] before, int[] after) {
    this.before = before;
    this.after = after;
    this.partner = new int[before.length];
    Arrays.fill(partner, NONE);
  }

  /** Returns for each line of {@code before} the line of {@code after} that it is, or -1. */
  static int[] of(int[] before, int[] after) {
    LineMatch match = new LineMatch(before, after);
    match.open.push(new Stretch(0, before.length, 0, after.length));
    while (!match.open.isEmpty()) {
      match.match(match.trimmed(match.open.pop()));
    }
    return match.partner;
  }

  /** Takes off what is the same at both ends. */
  private Stretch trimmed(Stretch whole) {
    int start = whole.start;
    int newStart = whole.newStart;
    while (start < whole.end && newStart < whole.newEnd && before[start] == after[newStart]) {
      partner[start++] = newStart++;
    }
    int end = whole.end;
    int newEnd = whole.newEnd;
    while (end > start && newEnd > newStart && before[end - 1] == after[newEnd - 1]) {
      partner[--end] = --newEnd;
    }
    return new Stretch(start, end, newStart, newEnd);
  }

  private void match(Stretch stretch) {
    if (stretch.start == stretch.end || stretch.newStart == stretch.newEnd) {
      return;
    }
    List<Occurrence> anchors = longestRising(uniqueLines(stretch));
    if (anchors.isEmpty()) {
      compare(stretch);
      return;
    }
    int start = stretch.start;
    int newStart = stretch.newStart;
    for (Occurrence anchor : anchors) {
      partner[anchor.at] = anchor.newAt;
      open.push(new Stretch(start, anchor.at, newStart, anchor.newAt));
      start = anchor.at + 1;
      newStart = anchor.newAt + 1;
    }
    open.push(new Stretch(start, stretch.end, newStart, stretch.newEnd));
  }

  private List<Occurrence> uniqueLines(Stretch stretch) {
    Map<Integer, Occurrence> lines = new LinkedHashMap<>();
    for (int i = stretch.start; i < stretch.end; i++) {
      Occurrence line = lines.computeIfAbsent(before[i], number -> new Occurrence());
      line.count++;
      line.at = i;
    }
    for (int i = stretch.newStart; i < stretch.newEnd; i++) {
      Occurrence line = lines.get(after[i]);
      if (line != null) {
        line.newCount++;
        line.newAt = i;
      }
    }
    return lines.values().stream().filter(line -> line.count == 1 && line.newCount == 1).toList();
  }

  /** Of lines in their old order, returns the longest series that is in the new order too. */
  private static List<Occurrence> longestRising(List<Occurrence> lines) {
    boolean[] stays = Staying.of(lines.stream().mapToInt(line -> line.newAt).toArray());
    return IntStream.range(0, stays.length).filter(i -> stays[i]).mapToObj(lines::get).toList();
  }

  /** The longest common subsequence by its table. */
  private void compare(Stretch stretch) {
    int rows = stretch.end - stretch.start;
    int columns = stretch.newEnd - stretch.newStart;
    if ((long) rows * columns > MOST_COMPARED) {
      return;
    }
    int[][] common = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        boolean same = before[stretch.start + i] == after[stretch.newStart + j];
        common[i][j] =
            same ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (before[stretch.start + i] == after[stretch.newStart + j]) {
        partner[stretch.start + i++] = stretch.newStart + j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
