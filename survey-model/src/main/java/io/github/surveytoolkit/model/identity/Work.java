package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * One work, with every entry of a survey that lists it.
 *
 * @param paper what the entries say together, by the rules of {@link WorkUnion}
 * @param places where the entries stand, in reading order; never empty
 */
public record Work(Paper paper, List<Place> places) {

  public Work {
    places = List.copyOf(places);
  }

  /** Returns the key that an entry itself gives to this work. */
  public Optional<CitationKey> givenKey() {
    return paper.key();
  }

  /**
   * Returns the form of the title by which works are ordered where order must not depend on place.
   */
  public String titleFingerprint() {
    return TitleFingerprint.of(paper.title()).value();
  }
}
