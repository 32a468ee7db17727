package io.github.surveytoolkit.model.key;

/**
 * A text that may be looked at so many times: the regular expressions of Java cannot be stopped
 * otherwise.
 */
final class CountedText implements CharSequence {

  private final String text;
  private int left;

  CountedText(String text, int looks) {
    this.text = text;
    this.left = looks;
  }

  /** Ends a search from within. */
  static final class TooManySteps extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super("too many steps", null, false, false);
    }
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new TooManySteps();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
