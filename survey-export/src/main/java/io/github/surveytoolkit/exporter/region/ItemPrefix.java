package io.github.surveytoolkit.exporter.region;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the text of an item.
 *
 * @param bullet {@code -}, {@code *}, {@code +}, or what stands behind a number
 * @param number of a numbered item
 * @param gap between the bullet and the text
 */
record ItemPrefix(String indent, Optional<Integer> number, String bullet, String gap) {

  static final ItemPrefix DASH = new ItemPrefix("", Optional.empty(), "-", " ");

  private static final Pattern FORM =
      Pattern.compile("([ \\t]*)(?:([-*+])|(\\d{1,8})([.)]))([ \\t]+)");

  /** Reads {@code written}; nothing for what is no plain item. */
  static Optional<ItemPrefix> of(String written) {
    Matcher form = FORM.matcher(written);
    if (!form.matches()) {
      return Optional.empty();
    }
    boolean numbered = form.group(3) != null;
    return Optional.of(
        new ItemPrefix(
            form.group(1),
            numbered ? Optional.of(Integer.parseInt(form.group(3))) : Optional.empty(),
            numbered ? form.group(4) : form.group(2),
            form.group(5)));
  }

  ItemPrefix withNumber(int other) {
    return number.isEmpty() ? this : new ItemPrefix(indent, Optional.of(other), bullet, gap);
  }

  ItemPrefix withIndent(String other) {
    return new ItemPrefix(other, number, bullet, gap);
  }

  /** Returns the prefix of an item one step deeper: the text of this one has to be reached. */
  ItemPrefix deeper() {
    return new ItemPrefix(
        indent + " ".repeat(toString().length() - indent.length()),
        number.map(n -> 1),
        bullet,
        gap);
  }

  @Override
  public String toString() {
    return indent + number.map(String::valueOf).orElse("") + bullet + gap;
  }
}
