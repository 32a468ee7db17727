package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.EntryText.Hyperlink;
import io.github.surveytoolkit.importer.markdown.EntryText.Picture;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects an {@link EntryText} piece by piece, in the current style and link. */
final class EntryTextBuilder {

  private static final int NO_LINK = -1;

  private final StringBuilder text = new StringBuilder();
  private byte[] styles = new byte[64];
  private int[] linkOf = new int[64];
  private int[] offsets = new int[64];
  private final List<Hyperlink> links = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final int[] open = new int[8];
  private int link = NO_LINK;

  /** Adds text whose first character stands at {@code offset}, one source character for each. */
  void append(String piece, int offset) {
    for (int i = 0; i < piece.length(); i++) {
      append(piece.charAt(i), offset + i);
    }
  }

  /**
   * Adds one character that stands at {@code offset}; white space is a plain space, and a
   * full-width bar parts as a plain one does.
   */
  void append(char c, int offset) {
    int at = text.length();
    if (at == styles.length) {
      grow();
    }
    text.append(c == '\t' || c == '\u00A0' ? ' ' : c == '\uff5c' ? '|' : c);
    styles[at] = style();
    linkOf[at] = link;
    offsets[at] = offset;
  }

  void appendBreak(boolean hard, int offset) {
    if (text.length() > 0) {
      append(hard ? EntryText.HARD_BREAK : EntryText.SOFT_BREAK, offset);
    }
  }

  /** Takes over the links of {@code other}; slices of it then find theirs by the old index. */
  int[] adoptLinks(EntryText other) {
    int[] adopted = new int[other.links().size()];
    for (int i = 0; i < adopted.length; i++) {
      Hyperlink old = other.links().get(i);
      adopted[i] = links.size();
      links.add(new Hyperlink(old.url(), old.tip(), -1, -1, old.span(), old.malformed()));
    }
    return adopted;
  }

  /** Adds a stretch of {@code other} with its styles, links and pictures. */
  void appendSlice(EntryText other, int start, int end, int[] newLinks) {
    other.pictures().stream()
        .filter(picture -> start <= picture.at() && (picture.at() < end || end == other.length()))
        .forEach(picture -> adopt(picture, text.length() + picture.at() - start, newLinks));
    for (int i = start; i < end; i++) {
      int at = text.length();
      append(other.at(i), other.span(i, i + 1).start());
      styles[at] = (byte) other.styleAt(i);
      linkOf[at] = other.linkAt(i) < 0 ? NO_LINK : newLinks[other.linkAt(i)];
    }
  }

  private void adopt(Picture picture, int at, int[] newLinks) {
    int owner = picture.link() < 0 ? NO_LINK : newLinks[picture.link()];
    pictures.add(new Picture(picture.description(), picture.url(), at, owner));
  }

  /** Adds a stretch of {@code other} as the label of a new link. */
  void appendAsLink(EntryText other, int start, int end, Hyperlink hyperlink) {
    int number = links.size();
    links.add(hyperlink);
    for (int i = start; i < end; i++) {
      int at = text.length();
      append(other.at(i), other.span(i, i + 1).start());
      styles[at] = (byte) other.styleAt(i);
      linkOf[at] = number;
    }
  }

  /** Begins ({@code +1}) or ends ({@code -1}) a style; styles nest. */
  void style(int bit, int change) {
    int slot = Integer.numberOfTrailingZeros(bit);
    open[slot] = Math.max(0, open[slot] + change);
  }

  boolean isStyleOpen(int bit) {
    return open[Integer.numberOfTrailingZeros(bit)] > 0;
  }

  boolean isLinkOpen() {
    return link != NO_LINK;
  }

  void beginLink(String url, String tip, SourceSpan span) {
    link = links.size();
    links.add(new Hyperlink(url, tip, -1, -1, span, false));
  }

  void endLink() {
    link = NO_LINK;
  }

  void picture(String description, String url) {
    pictures.add(new Picture(description, url, text.length(), link));
  }

  int length() {
    return text.length();
  }

  EntryText build() {
    int length = text.length();
    while (length > 0 && isBreak(text.charAt(length - 1))) {
      length--;
    }
    return new EntryText(
        text.substring(0, length),
        Arrays.copyOf(styles, length),
        Arrays.copyOf(linkOf, length),
        Arrays.copyOf(offsets, length),
        placed(length),
        pictures);
  }

  /** Links learn their place in the text only now; one without a label stands nowhere. */
  private List<Hyperlink> placed(int length) {
    int[] start = new int[links.size()];
    int[] end = new int[links.size()];
    for (int i = length - 1; i >= 0; i--) {
      if (linkOf[i] != NO_LINK) {
        start[linkOf[i]] = i;
        end[linkOf[i]] = Math.max(end[linkOf[i]], i + 1);
      }
    }
    List<Hyperlink> placed = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      Hyperlink l = links.get(i);
      placed.add(new Hyperlink(l.url(), l.tip(), start[i], end[i], l.span(), l.malformed()));
    }
    return placed;
  }

  private static boolean isBreak(char c) {
    return c == EntryText.HARD_BREAK || c == EntryText.SOFT_BREAK;
  }

  private byte style() {
    int bits = 0;
    for (int slot = 0; slot < open.length; slot++) {
      bits |= open[slot] > 0 ? 1 << slot : 0;
    }
    return (byte) bits;
  }

  private void grow() {
    int size = styles.length * 2;
    styles = Arrays.copyOf(styles, size);
    linkOf = Arrays.copyOf(linkOf, size);
    offsets = Arrays.copyOf(offsets, size);
  }
}
