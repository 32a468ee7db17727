package io.github.surveytoolkit.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key by which a LaTeX document cites an entry. Keys that differ in case alone clash. A key has
 * no white space and none of the characters at which BibTeX or LaTeX would end it; two carets spell
 * any of these to LaTeX.
 */
public record CitationKey(String value) {

  private static final Pattern SHAPE = Pattern.compile("(?!.*\\^\\^)[^\\s\\p{Cntrl},{}\\\\%#~\"]+");

  public CitationKey {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a citation key: \"" + value + "\"");
    }
  }

  /** Reads a key; empty if {@code text} is none. */
  public static Optional<CitationKey> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new CitationKey(text)) : Optional.empty();
  }

  /** Returns the form in which two keys are compared. */
  public String folded() {
    return value.toLowerCase(Locale.ROOT);
  }

  // Spelled out because the equality that Java makes for a record is linked at run time, which
  // costs each short run of the command as much as writing a hundred entries.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CitationKey key && key.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
