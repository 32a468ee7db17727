package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.statistics.ListedWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In which order papers stand; equals stay in the order of the list. */
enum SortBy {
  /** as in the list */
  LIST,
  /** the newest first, those without a date last */
  YEAR,
  VENUE,
  TITLE;

  List<ListedWork> sorted(List<ListedWork> papers) {
    List<ListedWork> sorted = new ArrayList<>(papers);
    switch (this) {
      case LIST -> {
        // they come so
      }
      case YEAR -> sorted.sort(Comparator.comparing(ListedWork::paper, newestFirst()));
      case VENUE -> sorted.sort(Comparator.comparing(listed -> venue(listed.paper())));
      case TITLE -> sorted.sort(Comparator.comparing(listed -> folded(listed.paper().title())));
    }
    return sorted;
  }

  static Comparator<Paper> newestFirst() {
    return Comparator.comparingInt(paper -> -paper.date().map(SortBy::day).orElse(0));
  }

  private static int day(PublicationDate date) {
    return (date.year() * 13 + date.month().orElse(0)) * 32 + date.day().orElse(0);
  }

  /** Letters sort before what stands for no venue at all. */
  private static String venue(Paper paper) {
    return folded(paper.venue().map(Venue::shortName).orElse("\uffff"));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
