package io.github.surveytoolkit.model;

import java.util.OptionalInt;

/**
 * When a paper appeared, as exactly as its source says.
 *
 * @param year 1000 to 9999
 * @param month 1 to 12
 * @param day 1 to 31, only with a month
 */
public record PublicationDate(int year, OptionalInt month, OptionalInt day) {

  public PublicationDate {
    requireRange("year", year, 1000, 9999);
    month.ifPresent(value -> requireRange("month", value, 1, 12));
    day.ifPresent(value -> requireRange("day", value, 1, 31));
    if (day.isPresent() && month.isEmpty()) {
      throw new IllegalArgumentException("a day needs a month, was day " + day.getAsInt());
    }
  }

  public static PublicationDate of(int year) {
    return new PublicationDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  public static PublicationDate of(int year, int month) {
    return new PublicationDate(year, OptionalInt.of(month), OptionalInt.empty());
  }

  public static PublicationDate of(int year, int month, int day) {
    return new PublicationDate(year, OptionalInt.of(month), OptionalInt.of(day));
  }

  private static void requireRange(String name, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(
          name + " must be in " + low + ".." + high + ", was " + value);
    }
  }
}
