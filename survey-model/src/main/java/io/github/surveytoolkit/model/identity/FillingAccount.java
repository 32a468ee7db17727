package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * What became of one paper when its list was filled in.
 *
 * @param entry where the paper stands
 * @param found the entries that are taken for it
 * @param refused entries that almost matched
 * @param values what was filled in
 */
public record FillingAccount(
    Position entry, String title, List<Found> found, List<Refused> refused, List<Value> values) {

  /** How sure a match is. */
  public enum Confidence {
    /** an identifier, a link or an author is the same, and the title */
    CERTAIN,
    /** nothing contradicts */
    LIKELY
  }

  /** An entry that is taken for the paper, and why. */
  public record Found(Reference reference, Confidence confidence, String reason) {}

  /** An entry that is not taken for the paper, and why not. */
  public record Refused(Reference reference, String reason) {}

  /**
   * A value that the list did not hold.
   *
   * @param name by which {@code Paper.filled} has it
   * @param origin where it comes from, {@code refs.bib:12}
   * @param before what the list says instead
   */
  public record Value(String name, String shown, String origin, Optional<String> before) {}

  public FillingAccount {
    found = List.copyOf(found);
    refused = List.copyOf(refused);
    values = List.copyOf(values);
  }

  /** Returns true if a published venue was put where the list has none but a preprint server. */
  public boolean isPublishedNow() {
    return values.stream()
        .anyMatch(value -> value.name().equals("venue") && value.before().isPresent());
  }
}
