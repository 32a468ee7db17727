package io.github.surveytoolkit.model;

import java.nio.charset.StandardCharsets;

/**
 * Where the row of a spelling begins in the catalogue: lines {@code spelling TAB offset}, sorted by
 * their bytes, so that a spelling is found without reading the others.
 */
final class CatalogIndex {

  /** In front of an identifier, which may be spelled as another venue's alias. */
  static final String ID = "id:";

  private final byte[] lines;

  CatalogIndex(byte[] lines) {
    this.lines = lines;
  }

  /** Returns the offset in bytes of the row that {@code folded} spells, or -1. */
  int find(String folded) {
    byte[] wanted = folded.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int start = lineStart((low + high) >>> 1);
      int order = compare(wanted, start);
      if (order == 0) {
        return number(start + wanted.length + 1);
      }
      if (order < 0) {
        high = start;
      } else {
        low = lineEnd(start) + 1;
      }
    }
    return -1;
  }

  private int lineStart(int offset) {
    int start = offset;
    while (start > 0 && lines[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < lines.length && lines[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Compares with the spelling that stands at {@code start}; the tab behind it sorts first. */
  private int compare(byte[] wanted, int start) {
    for (int i = 0; i < wanted.length; i++) {
      int order = (wanted[i] & 0xFF) - (lines[start + i] & 0xFF);
      if (order != 0) {
        return lines[start + i] == '\t' ? 1 : order;
      }
    }
    return lines[start + wanted.length] == '\t' ? 0 : -1;
  }

  private int number(int start) {
    int number = 0;
    for (int at = start; at < lines.length && lines[at] != '\n'; at++) {
      number = 10 * number + lines[at] - '0';
    }
    return number;
  }
}
