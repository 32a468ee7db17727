package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The order in which a section lists its papers, learnt from them. */
public enum SectionOrder {
  AS_THEY_COME,
  OLDEST_FIRST,
  NEWEST_FIRST,
  BY_TITLE;

  private static final int FEWEST = 3;

  /** Of so many neighbours all but one may break the order. */
  private static final int MOST_BREAKS_IN = 10;

  private static final Comparator<PublicationDate> BY_DATE =
      Comparator.comparingInt(PublicationDate::year)
          .thenComparingInt(date -> date.month().orElse(0))
          .thenComparingInt(date -> date.day().orElse(0));

  /** Returns the order of {@code papers}; few papers, or equal ones, show none. */
  public static SectionOrder of(List<Paper> papers) {
    if (papers.size() >= FEWEST) {
      for (SectionOrder order : List.of(NEWEST_FIRST, OLDEST_FIRST, BY_TITLE)) {
        if (order.holds(papers)) {
          return order;
        }
      }
    }
    return AS_THEY_COME;
  }

  private boolean holds(List<Paper> papers) {
    int breaks = 0;
    int steps = 0;
    int compared = 0;
    for (int i = 1; i < papers.size(); i++) {
      Optional<Integer> step = compare(papers.get(i - 1), papers.get(i));
      compared += step.isPresent() ? 1 : 0;
      breaks += step.orElse(0) > 0 ? 1 : 0;
      steps += step.orElse(0) < 0 ? 1 : 0;
    }
    return steps > 0 && compared * 2 >= papers.size() && breaks * MOST_BREAKS_IN <= papers.size();
  }

  /** Compares two papers by this order; empty where one lacks what the order goes by. */
  private Optional<Integer> compare(Paper first, Paper second) {
    if (this == BY_TITLE) {
      return Optional.of(folded(first).compareTo(folded(second)));
    }
    if (first.date().isEmpty() || second.date().isEmpty()) {
      return Optional.empty();
    }
    int step = BY_DATE.compare(first.date().get(), second.date().get());
    return Optional.of(this == NEWEST_FIRST ? -step : step);
  }

  private static String folded(Paper paper) {
    return paper.title().toLowerCase(Locale.ROOT);
  }

  /** Returns the index at which {@code added} goes into {@code papers}, by their order. */
  public static int place(List<Paper> papers, Paper added) {
    SectionOrder order = of(papers);
    if (order == AS_THEY_COME) {
      return papers.size();
    }
    int place = order == NEWEST_FIRST && added.date().isPresent() ? 0 : papers.size();
    for (int i = 0; i < papers.size(); i++) {
      Optional<Integer> step = order.compare(papers.get(i), added);
      if (order == NEWEST_FIRST ? step.orElse(1) <= 0 : step.orElse(0) > 0) {
        if (order != NEWEST_FIRST) {
          return i;
        }
        place = i + 1;
      }
    }
    return place;
  }
}
