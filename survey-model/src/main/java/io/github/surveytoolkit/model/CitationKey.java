package io.github.surveytoolkit.model;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key by which a LaTeX document cites an entry. Keys that differ in case alone clash. A key has
 * no white space and none of the characters at which BibTeX or LaTeX would end it; two carets spell
 * any of these to LaTeX.
 */
public record CitationKey(String value) {

  private static final String NEVER = " ,{}\\%#~\"\u007F";

  public CitationKey {
    if (!isKey(value)) {
      throw new IllegalArgumentException("not a citation key: \"" + value + "\"");
    }
  }

  /** Reads a key; empty if {@code text} is none. */
  public static Optional<CitationKey> parse(String text) {
    return isKey(text) ? Optional.of(new CitationKey(text)) : Optional.empty();
  }

  private static boolean isKey(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || NEVER.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return !text.isEmpty() && !text.contains("^^");
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
