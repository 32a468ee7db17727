package io.github.surveytoolkit.importer.markdown;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a first pass learnt of how a list writes its entries, as a prior for the second: how often
 * each form of title occurs among the entries that are surely papers, and where venues stand.
 */
final class HouseStyle {

  /** No list seen yet: every form is as likely as it is in lists at large. */
  static final HouseStyle NEUTRAL = new HouseStyle();

  /** Where in an entry a venue stands. */
  enum Slot {
    BRACKET_BEFORE,
    BRACKET_AFTER,
    PAREN_AFTER,
    STYLED_AFTER,
    PLAIN_AFTER
  }

  private static final Map<TitleForm, Double> AT_LARGE =
      Map.of(
          TitleForm.LINK, 2.0,
          TitleForm.LINKED_NAME, 2.0,
          TitleForm.STRONG, 2.0,
          TitleForm.QUOTED, 2.5,
          TitleForm.EMPHASIS, 0.5,
          TitleForm.PLAIN, 1.0);

  private static final double LEARNT_WEIGHT = 3.0;
  private static final int ENOUGH_ENTRIES = 3;

  private final Map<TitleForm, Integer> titles = new EnumMap<>(TitleForm.class);
  private final Map<Slot, Integer> slots = new EnumMap<>(Slot.class);
  private int entries;
  private int withAuthors;
  private int linkedNames;
  private int datedVenues;

  /**
   * Learns from an entry that surely is a paper.
   *
   * @param authorsBelow true if the first item below it names authors
   */
  void learn(Reading reading, boolean authorsBelow) {
    entries++;
    titles.merge(broad(reading.titleForm()), 1, Integer::sum);
    reading.venueSlot().ifPresent(slot -> learn(slot, reading));
    linkedNames += reading.titleForm() == TitleForm.LINKED_NAME ? 1 : 0;
    withAuthors += authorsBelow || !reading.paper().authors().isEmpty() ? 1 : 0;
  }

  private void learn(Slot slot, Reading reading) {
    slots.merge(slot, 1, Integer::sum);
    boolean dated = slot == Slot.PLAIN_AFTER && reading.paper().date().isPresent();
    datedVenues += dated ? 1 : 0;
  }

  private static TitleForm broad(TitleForm form) {
    return form == TitleForm.LINKED_NAME ? TitleForm.LINK : form;
  }

  int entries() {
    return entries;
  }

  /** Returns how much speaks for a title of this form before the text itself is looked at. */
  double weightOf(TitleForm form) {
    double atLarge = AT_LARGE.getOrDefault(form, 0.0);
    return entries < ENOUGH_ENTRIES
        ? atLarge
        : atLarge + LEARNT_WEIGHT * share(titles.getOrDefault(broad(form), 0));
  }

  /** Returns true if most titles have this form. */
  boolean isUsual(TitleForm form) {
    return entries >= ENOUGH_ENTRIES && share(titles.getOrDefault(broad(form), 0)) >= 0.6;
  }

  /** Returns true if the list usually writes its venues there, so that an unknown name is one. */
  boolean isVenueSlot(Slot slot) {
    return entries >= ENOUGH_ENTRIES && share(slots.getOrDefault(slot, 0)) >= 0.3;
  }

  /**
   * Returns true if a plain name without a year, unknown to the catalogue, may be a venue: the list
   * writes its venues there, and writes them without years.
   */
  boolean takesUndatedVenues() {
    int plain = slots.getOrDefault(Slot.PLAIN_AFTER, 0);
    return isVenueSlot(Slot.PLAIN_AFTER) && datedVenues * 10 < plain * 9;
  }

  /** Returns true if hardly any entry of the list has its venue there. */
  boolean isOddSlot(Slot slot) {
    return entries >= ENOUGH_ENTRIES && share(slots.getOrDefault(slot, 0)) < 0.2;
  }

  /** Returns true if the list often links the first words of a title only. */
  boolean linksNames() {
    return entries >= ENOUGH_ENTRIES && share(linkedNames) >= 0.3;
  }

  /** Returns true if the list usually names authors. */
  boolean namesAuthors() {
    return entries >= ENOUGH_ENTRIES && share(withAuthors) >= 0.3;
  }

  private double share(int count) {
    return (double) count / entries;
  }
}
