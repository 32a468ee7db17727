package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields that a .bib would have for an entry, by name. */
final class EntryFields {

  private static final Map<String, Function<Paper, String>> OF_MODEL =
      Map.ofEntries(
          Map.entry("title", Paper::title),
          Map.entry("author", EntryFields::authors),
          Map.entry("year", EntryFields::year),
          Map.entry("month", EntryFields::month),
          Map.entry("day", EntryFields::day),
          Map.entry("date", EntryFields::date),
          Map.entry("journal", paper -> venue(paper, "article")),
          Map.entry("journaltitle", paper -> venue(paper, "article")),
          Map.entry("booktitle", paper -> venue(paper, "inproceedings")),
          Map.entry("doi", paper -> paper.identifiers().doi().map(Doi::value).orElse("")),
          Map.entry("eprint", paper -> paper.identifiers().arxiv().map(ArxivId::value).orElse("")),
          Map.entry("note", paper -> paper.note().orElse("")),
          Map.entry("url", paper -> paper.links().stream().findFirst().map(Link::url).orElse("")));

  private EntryFields() {}

  /** Returns the value of the field {@code name}, in whatever case; empty if there is none. */
  static String of(Paper paper, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String given = paper.fields().getOrDefault(name, paper.fields().getOrDefault(lower, ""));
    if (lower.equals("pages")) {
      return given.replace("\u2013", "--");
    }
    return given.isEmpty() ? OF_MODEL.getOrDefault(lower, none -> "").apply(paper) : given;
  }

  /** A preprint without a date carries one in its identifier. */
  static String year(Paper paper) {
    return paper
        .date()
        .map(PublicationDate::year)
        .or(() -> paper.identifiers().arxiv().map(ArxivId::year))
        .map(year -> Integer.toString(year))
        .orElse("");
  }

  /** Returns the type with which the entry came, else that of its venue, spelled as in JabRef. */
  static String type(Paper paper) {
    String given = paper.fields().getOrDefault("entrytype", byVenue(paper));
    return switch (given.toLowerCase(Locale.ROOT)) {
      case "inproceedings" -> "InProceedings";
      case "incollection" -> "InCollection";
      case "inbook" -> "InBook";
      case "phdthesis" -> "PhdThesis";
      case "mastersthesis" -> "MastersThesis";
      case "techreport" -> "TechReport";
      default -> TitleWords.capitalized(given);
    };
  }

  private static String byVenue(Paper paper) {
    return switch (paper.venue().map(Venue::kind).orElse(VenueKind.UNKNOWN)) {
      case CONFERENCE, WORKSHOP -> "inproceedings";
      case JOURNAL -> "article";
      case THESIS -> "phdthesis";
      case REPORT -> "techreport";
      case BOOK -> "book";
      case PREPRINT, WEB, UNKNOWN -> "misc";
    };
  }

  private static String venue(Paper paper, String type) {
    return byVenue(paper).equals(type) ? paper.venue().map(Venue::name).orElse("") : "";
  }

  private static String authors(Paper paper) {
    return paper.authors().stream().map(Author::fullName).collect(Collectors.joining(" and "));
  }

  private static String month(Paper paper) {
    return paper.date().map(PublicationDate::month).stream()
        .flatMapToInt(month -> month.stream())
        .mapToObj(month -> LetterCase.sentence(Month.of(month).name()))
        .collect(Collectors.joining());
  }

  private static String day(Paper paper) {
    return paper.date().map(PublicationDate::day).stream()
        .flatMapToInt(day -> day.stream())
        .mapToObj(Integer::toString)
        .collect(Collectors.joining());
  }

  private static String date(Paper paper) {
    return paper.date().map(EntryFields::iso).orElse("");
  }

  private static String iso(PublicationDate date) {
    String month = date.month().isPresent() ? "-" + two(date.month().getAsInt()) : "";
    String day = date.day().isPresent() ? "-" + two(date.day().getAsInt()) : "";
    return date.year() + month + day;
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
