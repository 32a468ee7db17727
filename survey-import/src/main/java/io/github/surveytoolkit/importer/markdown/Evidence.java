package io.github.surveytoolkit.importer.markdown;

/**
 * What speaks for an entry being a paper.
 *
 * @param paperPlace a link leads to where papers live
 * @param paperLabel a link is labelled as a paper
 * @param knownVenue the catalogue knows the venue
 * @param venue some venue is named
 * @param year a year is given
 * @param authors authors are named
 * @param otherLink there is some link beside those
 */
record Evidence(
    boolean paperPlace,
    boolean paperLabel,
    boolean knownVenue,
    boolean venue,
    boolean year,
    boolean authors,
    boolean otherLink) {

  /** Returns true if the entry is a paper whatever its neighbours are. */
  boolean isStrong() {
    return paperPlace || paperLabel || knownVenue || (venue && year) || (authors && year);
  }

  /** Returns true if something speaks for a paper, though not enough by itself. */
  boolean isSome() {
    return isStrong() || year || authors || venue;
  }
}
