package io.github.surveytoolkit.model.source;

/**
 * What became of one block that looks like an entry.
 *
 * @param kind the block's form, for example {@code list item}
 * @param reason in words, why this outcome
 */
public record BlockAccount(
    Position position, String kind, Outcome outcome, String reason, String excerpt) {

  /** What a block can become. */
  public enum Outcome {
    PAPER,
    /** completes a paper: authors, links or a note in a child bullet */
    PART,
    LEFT_OUT
  }
}
