package io.github.surveytoolkit.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An arXiv identifier without its version: {@code 2301.00001}, or {@code cs/0309136} as before
 * April 2007.
 *
 * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv's own description</a>
 */
public record ArxivId(String value) {

  private static final Pattern NEW = Pattern.compile("(\\d{2})(0[1-9]|1[0-2])\\.\\d{4,5}");
  private static final Pattern OLD =
      Pattern.compile(
          "(?:q-[a-z]{2,4}|[a-z]{2,8}(?:-[a-z]{2,4})?)(?:\\.[A-Z]{2})?/(\\d{2})(0[1-9]|1[0-2])\\d{3}");
  private static final Pattern VERSION = Pattern.compile("v\\d{1,2}$");

  public ArxivId {
    if (!NEW.matcher(value).matches() && !OLD.matcher(value).matches()) {
      throw new IllegalArgumentException("not an arXiv identifier: " + value);
    }
  }

  /** Reads an identifier, with or without a version; empty if {@code text} is none. */
  public static Optional<ArxivId> parse(String text) {
    String bare = VERSION.matcher(text).replaceFirst("");
    boolean valid = NEW.matcher(bare).matches() || OLD.matcher(bare).matches();
    return valid ? Optional.of(new ArxivId(bare)) : Optional.empty();
  }

  /** Returns the year of submission that the identifier encodes. */
  public int year() {
    return 2000 + yearOfCentury() - (yearOfCentury() > 90 ? 100 : 0);
  }

  /** Returns the month of submission that the identifier encodes, 1 to 12. */
  public int month() {
    return Integer.parseInt(matched().group(2));
  }

  private int yearOfCentury() {
    return Integer.parseInt(matched().group(1));
  }

  private Matcher matched() {
    Matcher recent = NEW.matcher(value);
    if (recent.matches()) {
      return recent;
    }
    Matcher old = OLD.matcher(value);
    if (!old.matches()) {
      throw new IllegalStateException("checked by the constructor: " + value);
    }
    return old;
  }
}
