package io.github.surveytoolkit.exporter.region;

/** By what papers are grouped or counted. */
enum GroupBy {
  YEAR("Year", "Without a year"),
  VENUE("Venue", "Without a venue"),
  CATEGORY("Category", "Without a category"),
  TAG("Tag", "Without a tag");

  private final String head;
  private final String none;

  GroupBy(String head, String none) {
    this.head = head;
    this.none = none;
  }

  String head() {
    return head;
  }

  /** Returns how those are called of which nothing is said. */
  String none() {
    return none;
  }
}
