package io.github.surveytoolkit.model.key;

/**
 * A key pattern that is wrong, or a regular expression in it that takes too long. The message is
 * one line for who wrote the pattern.
 */
public final class KeyPatternException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  KeyPatternException(String message) {
    super(message);
  }
}
