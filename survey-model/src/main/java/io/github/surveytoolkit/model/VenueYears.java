package io.github.surveytoolkit.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The years in which a venue was held, as {@code venues.tsv} writes them: {@code 1987} one year,
 * {@code 1993/2} every second year from then on, {@code 2013-} every year from then on, {@code
 * 2000-2019} a closed range; several are parted by commas.
 */
public record VenueYears(List<Span> spans) {

  /** Years from {@code first} to {@code last}, {@code step} apart. */
  public record Span(int first, int last, int step) {

    boolean contains(int year) {
      return year >= first && year <= last && (year - first) % step == 0;
    }
  }

  public VenueYears {
    spans = List.copyOf(spans);
  }

  static VenueYears parse(String column) {
    List<Span> spans = new ArrayList<>();
    for (String item : column.split(",", -1)) {
      if (!item.isBlank()) {
        spans.add(span(item.strip()));
      }
    }
    return new VenueYears(spans);
  }

  private static Span span(String item) {
    int first = Integer.parseInt(item.substring(0, 4));
    String rest = item.substring(4);
    if (rest.isEmpty()) {
      return new Span(first, first, 1);
    }
    if (rest.startsWith("/")) {
      return new Span(first, Integer.MAX_VALUE, Integer.parseInt(rest.substring(1)));
    }
    int last = rest.equals("-") ? Integer.MAX_VALUE : Integer.parseInt(rest.substring(1));
    return new Span(first, last, 1);
  }

  /** Returns true unless the catalogue knows that the venue was not held in {@code year}. */
  public boolean mayInclude(int year) {
    return spans.isEmpty() || spans.stream().anyMatch(span -> span.contains(year));
  }
}
