package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import java.util.List;
import java.util.Optional;

/** Whether two entries speak of one publication: the venue and the year. */
final class Publication {

  /** A preprint comes out before what it is printed in, or little later, and not many years. */
  private static final int MOST_YEARS_AHEAD = 4;

  private static final int SLACK = 1;

  private Publication() {}

  /** Returns true if both name one venue that is no preprint server. */
  static boolean sameVenue(Profile one, Profile other) {
    return one.publishedAt().isPresent()
        && other.publishedAt().isPresent()
        && isSame(one.publishedAt().get(), other.publishedAt().get());
  }

  /** Returns true if both name a venue that is no preprint server, and not the same one. */
  static boolean venuesContradict(Profile one, Profile other) {
    return one.publishedAt().isPresent()
        && other.publishedAt().isPresent()
        && !isSame(one.publishedAt().get(), other.publishedAt().get())
        && !(sameYear(one, other)
            && one.sharesAuthor(other)
            && mayBeSame(one.publishedAt().get(), other.publishedAt().get()));
  }

  /** Names that the catalogue does not know may be other spellings. */
  private static boolean mayBeSame(Venue one, Venue other) {
    boolean known = one.id().isPresent() && other.id().isPresent();
    boolean alike =
        one.kind() == other.kind()
            || one.kind() == VenueKind.UNKNOWN
            || other.kind() == VenueKind.UNKNOWN;
    return !known && alike && (names(one, other) || names(other, one));
  }

  private static boolean names(Venue one, Venue other) {
    List<String> words = TitleFingerprint.of(other.name()).words();
    return one.id().isEmpty()
        ? other.id().isEmpty()
        : words.contains(TitleFingerprint.of(one.shortName()).squeezed());
  }

  static boolean isSame(Venue one, Venue other) {
    if (one.id().isPresent() || other.id().isPresent()) {
      return one.id().equals(other.id());
    }
    String mine = TitleFingerprint.of(one.name()).squeezed();
    return !mine.isEmpty() && mine.equals(TitleFingerprint.of(other.name()).squeezed());
  }

  /** Returns true if one work cannot well have appeared in both years. */
  static boolean yearsContradict(Profile one, Profile other) {
    if (one.year().isEmpty() || other.year().isEmpty()) {
      return false;
    }
    int later = other.year().getAsInt() - one.year().getAsInt();
    int ahead = mayPrecede(one, other) ? MOST_YEARS_AHEAD : SLACK;
    int behind = mayPrecede(other, one) ? MOST_YEARS_AHEAD : SLACK;
    return later > ahead || -later > behind;
  }

  /** A paper without a venue may be the preprint. */
  private static boolean mayPrecede(Profile earlier, Profile later) {
    return earlier.publishedAt().isEmpty() && !later.isPreprint();
  }

  static int yearsApart(Profile one, Profile other) {
    return one.year().isEmpty() || other.year().isEmpty()
        ? 0
        : Math.abs(one.year().getAsInt() - other.year().getAsInt());
  }

  static boolean sameYear(Profile one, Profile other) {
    return one.year().isPresent() && one.year().equals(other.year());
  }

  /**
   * Returns true if what {@code reference} says of its publication, pages and the like, is true of
   * {@code paper}: both are of one venue, or the paper is not said to be published yet.
   */
  static boolean holdsFor(Profile reference, Profile paper) {
    if (Profile.differ(reference.doi(), paper.doi())) {
      return false;
    }
    return reference.publishedAt().isPresent()
        ? paper.publishedAt().isEmpty() || sameVenue(paper, reference)
        : paper.publishedAt().isEmpty();
  }

  /** Returns true for a venue of which one knows that papers are published there. */
  static Optional<Venue> certain(Profile profile) {
    return profile
        .publishedAt()
        .filter(venue -> venue.kind() != VenueKind.UNKNOWN && venue.kind() != VenueKind.WEB);
  }
}
