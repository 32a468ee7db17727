package io.github.surveytoolkit.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A digital object identifier, bare: {@code 10.1145/3544548.3581388}. Case is kept as written, and
 * two that differ in case alone name the same object. Braces, backslashes and quotes, which no
 * registrant uses, are refused: they would break a {@code .bib} file.
 *
 * @see <a href="https://www.doi.org/doi-handbook/HTML/index.html">DOI Handbook</a>
 */
public record Doi(String value) {

  private static final Pattern SHAPE =
      Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/[^\\s\\p{Cntrl}{}\\\\\"]+");
  private static final String ARXIV = "10.48550/arxiv.";

  public Doi {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a DOI: " + value);
    }
  }

  /** Reads a bare DOI; empty if {@code text} is none. */
  public static Optional<Doi> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new Doi(text)) : Optional.empty();
  }

  /** Returns the arXiv identifier that a DOI of arXiv's own prefix stands for. */
  public Optional<ArxivId> arxiv() {
    String lower = value.toLowerCase(Locale.ROOT);
    return lower.startsWith(ARXIV)
        ? ArxivId.parse(lower.substring(ARXIV.length()))
        : Optional.empty();
  }

  /** Returns the form in which two DOIs are compared. */
  public String folded() {
    return value.toLowerCase(Locale.ROOT);
  }
}
