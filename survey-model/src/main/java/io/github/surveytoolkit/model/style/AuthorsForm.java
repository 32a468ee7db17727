package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How names follow each other.
 *
 * @param order which names are {@code Last, First}
 * @param separator between the first two names
 * @param last before the last of three or more names
 * @param others what stands for the names left out, with the blank or comma in front of it
 */
record AuthorsForm(Order order, String separator, String last, String others) {

  /** Which names have the family name in front. */
  enum Order {
    GIVEN,
    FAMILY,
    /** the first name alone, as citation styles have it */
    FIRST_FAMILY;

    boolean turns(int index) {
      return this == FAMILY || (this == FIRST_FAMILY && index == 0);
    }
  }

  static final AuthorsForm PLAIN = new AuthorsForm(Order.GIVEN, ", ", ", ", " et al.");

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)(?:,|;)?\\s*(?:(?:and |& )\\s*)?(?:et\\.?"
              + " ?al\\b\\.?|others\\b|etc\\.?|\\.\\.\\.|\u2026|\u7b49)");
  private static final Pattern GAP =
      Pattern.compile("(?i)\\s*(?:[,;/]|and\\b|&|\u3001|\u00b7)(?:\\s*(?:and\\b|&))?\\s*");

  /** Returns the form's name, by which slots tell it. */
  String name() {
    return order.name() + '\u0001' + separator + '\u0001' + last + '\u0001' + others;
  }

  static AuthorsForm named(String name) {
    String[] parts = name.split("\u0001", -1);
    return parts.length == 4
        ? new AuthorsForm(Order.valueOf(parts[0]), parts[1], parts[2], parts[3])
        : PLAIN;
  }

  /** Writes {@code authors} in this form. */
  String write(List<Author> authors) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < authors.size(); i++) {
      Author author = authors.get(i);
      if (author instanceof Author.Others) {
        text.append(others);
      } else {
        boolean end = i + 1 == authors.size();
        text.append(i == 0 ? "" : end && i > 1 ? last : separator)
            .append(name(author, order.turns(i)));
      }
    }
    return text.toString();
  }

  private static String name(Author author, boolean familyFirst) {
    if (!familyFirst || !(author instanceof Author.Person person) || person.given().isEmpty()) {
      return author.fullName();
    }
    String family = person.particle().map(p -> p + " ").orElse("") + person.family();
    return family
        + person.suffix().map(suffix -> ", " + suffix).orElse("")
        + ", "
        + person.given().orElseThrow();
  }

  /** Finds all {@code authors} in a row, near the reader's spans or anywhere. */
  static List<WrittenEntry.Filled> find(RawText raw, List<Author> authors, List<SourceSpan> near) {
    if (authors.isEmpty()) {
      return List.of();
    }
    List<SourceSpan> places = new ArrayList<>(near);
    places.add(new SourceSpan(0, raw.text().length()));
    for (SourceSpan place : places) {
      for (Order order : Order.values()) {
        Optional<WrittenEntry.Filled> found = findAt(raw, authors, place, order);
        if (found.isPresent()) {
          raw.take(found.get().start(), found.get().end());
          return List.of(found.get());
        }
      }
    }
    return List.of();
  }

  private static Optional<WrittenEntry.Filled> findAt(
      RawText raw, List<Author> authors, SourceSpan place, Order order) {
    String first = name(authors.get(0), order.turns(0));
    int start = raw.find(first, place.start(), place.end(), false);
    if (start < 0) {
      return Optional.empty();
    }
    int at = start + first.length();
    String separator = PLAIN.separator();
    String last = "";
    String others = PLAIN.others();
    for (int i = 1; i < authors.size(); i++) {
      boolean omitted = authors.get(i) instanceof Author.Others;
      Matcher gap = (omitted ? OTHERS : GAP).matcher(raw.text()).region(at, raw.text().length());
      if (!gap.lookingAt()) {
        return Optional.empty();
      }
      if (omitted) {
        others = gap.group();
        at = gap.end();
        continue;
      }
      String name = name(authors.get(i), order.turns(i));
      if (!raw.text().startsWith(name, gap.end())) {
        return Optional.empty();
      }
      separator = i == 1 ? gap.group() : separator;
      last = gap.group();
      at = gap.end() + name.length();
    }
    AuthorsForm form = new AuthorsForm(order, separator, last.isEmpty() ? separator : last, others);
    return raw.isFree(start, at)
        ? Optional.of(
            new WrittenEntry.Filled(new Slot(Slot.Kind.AUTHORS, 0, form.name()), start, at))
        : Optional.empty();
  }
}
