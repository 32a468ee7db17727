package io.github.surveytoolkit.model.statistics;

/** By what works are grouped and counted. */
public enum Grouping {
  YEAR("Year", "Without a year"),
  VENUE("Venue", "Without a venue"),
  CATEGORY("Category", "Without a category"),
  TAG("Tag", "Without a tag");

  private final String head;
  private final String none;

  Grouping(String head, String none) {
    this.head = head;
    this.none = none;
  }

  /** Returns how a column of such groups is headed. */
  public String head() {
    return head;
  }

  /** Returns how those are called of which nothing is said. */
  public String none() {
    return none;
  }

  /** Returns true where the largest group comes first, false where groups have an order. */
  boolean isRanked() {
    return this == VENUE || this == TAG;
  }
}
