package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes when a paper appeared, as exactly as that is known. */
final class BibtexDates {

  private BibtexDates() {}

  static List<BibtexFieldView> of(Paper paper, String type, Dialect dialect) {
    return switch (dialect) {
      case BIBTEX -> yearAndMonth(paper, type);
      case BIBLATEX -> date(paper, type);
    };
  }

  private static List<BibtexFieldView> yearAndMonth(Paper paper, String type) {
    List<BibtexFieldView> fields = new ArrayList<>();
    TypeByVenue.year(paper)
        .ifPresent(year -> fields.add(BibtexFieldView.text("year", Integer.toString(year))));
    month(paper, type).ifPresent(month -> fields.add(BibtexFieldView.macro("month", month)));
    return fields;
  }

  /** A .bib says the month itself, as a name or in words that are a field like any other. */
  private static Optional<String> month(Paper paper, String type) {
    String given = paper.fields().getOrDefault("month", "");
    if (!given.isBlank()) {
      return Optional.of(given).filter(BibtexStrings::isMonth);
    }
    OptionalInt month = exact(paper, type).map(PublicationDate::month).orElse(OptionalInt.empty());
    return month.isPresent()
        ? Optional.of(BibtexStrings.month(month.getAsInt()))
        : Optional.empty();
  }

  /** {@code 2023}, {@code 2023-07} or {@code 2023-07-05}. */
  private static List<BibtexFieldView> date(Paper paper, String type) {
    return exact(paper, type)
        .map(DateText::of)
        .or(() -> TypeByVenue.year(paper).map(year -> Integer.toString(year)))
        .map(date -> BibtexFieldView.verbatim("date", date))
        .stream()
        .toList();
  }

  /** A conference's month is not its paper's, nor does the list mean it. */
  private static Optional<PublicationDate> exact(Paper paper, String type) {
    return type.equals("inproceedings") ? Optional.empty() : paper.date();
  }
}
