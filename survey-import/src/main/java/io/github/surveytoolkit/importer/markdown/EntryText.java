package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.List;

/**
 * The visible text of a block, with what each character is: its style, its link, and where it
 * stands in the source.
 *
 * <p>A hard line break is {@code \n}, a soft one {@code \r}. Links count from 0; pictures have no
 * text and stand between characters.
 */
final class EntryText {

  static final int STRONG = 1;
  static final int EMPHASIS = 2;
  static final int CODE = 4;
  static final int INSERTED = 8;
  static final int STRUCK = 16;

  static final char HARD_BREAK = '\n';
  static final char SOFT_BREAK = '\r';

  /**
   * A link.
   *
   * @param start its label's first character in the text
   * @param end after its label's last character
   * @param tip the text that shows when a pointer rests on the link, or nothing
   * @param malformed true for what CommonMark does not read as a link though it plainly is meant so
   */
  record Hyperlink(
      String url, String tip, int start, int end, SourceSpan span, boolean malformed) {}

  /**
   * An image.
   *
   * @param at index of the character that follows it
   * @param link index of the link that it is part of, or -1
   */
  record Picture(String description, String url, int at, int link) {}

  private final String text;
  private final byte[] styles;
  private final int[] linkOf;
  private final int[] offsets;
  private final List<Hyperlink> links;
  private final List<Picture> pictures;

  EntryText(
      String text,
      byte[] styles,
      int[] linkOf,
      int[] offsets,
      List<Hyperlink> links,
      List<Picture> pictures) {
    this.text = text;
    this.styles = styles;
    this.linkOf = linkOf;
    this.offsets = offsets;
    this.links = List.copyOf(links);
    this.pictures = List.copyOf(pictures);
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  boolean isBlank() {
    return text.isBlank() && links.isEmpty();
  }

  char at(int index) {
    return text.charAt(index);
  }

  int styleAt(int index) {
    return styles[index];
  }

  /** Returns the index of the link that holds the character, or -1. */
  int linkAt(int index) {
    return linkOf[index];
  }

  List<Hyperlink> links() {
    return links;
  }

  List<Picture> pictures() {
    return pictures;
  }

  /** Returns where the characters from {@code start} to before {@code end} stand in the source. */
  SourceSpan span(int start, int end) {
    if (length() == 0) {
      return new SourceSpan(0, 0);
    }
    int first = offsets[Math.min(start, length() - 1)];
    int last = end > start ? offsets[end - 1] + 1 : first;
    return new SourceSpan(first, Math.max(first, last));
  }

  boolean isBreak(int index) {
    return text.charAt(index) == HARD_BREAK || text.charAt(index) == SOFT_BREAK;
  }
}
