package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The markers of what an entry says beside its names and its title. */
final class FieldMarkers {

  private static final Pattern COUNTED = Pattern.compile("(keywords?)([1-9]\\d{0,2})");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final Pattern PREFIX = Pattern.compile("\\A\\D*(?=\\d)");

  /** Blanks count from their first one on, so that no row of blanks is gone along twice. */
  private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("(?:(?<!\\s)\\s+)?[,;]\\s*");

  private static final Comparator<String> BY_NUMBER = Comparator.comparingLong(Long::parseLong);

  private static final Map<String, Function<Paper, String>> FORMS =
      Map.of(
          "year", EntryFields::year,
          "shortyear", paper -> EntryFields.year(paper).replaceFirst("^\\d\\d", ""),
          "entrytype", EntryFields::type,
          "firstpage", paper -> pages(paper).min(BY_NUMBER).orElse(""),
          "lastpage", paper -> pages(paper).max(BY_NUMBER).orElse(""),
          "pageprefix", FieldMarkers::pagePrefix,
          "keywords", paper -> String.join(" ", keywords(paper)),
          "VENUE", paper -> paper.venue().map(Venue::shortName).orElse(""),
          "ARXIV", paper -> paper.identifiers().arxiv().map(ArxivId::value).orElse(""));

  private FieldMarkers() {}

  static List<String> names() {
    return FORMS.keySet().stream().sorted().toList();
  }

  static Optional<KeyPart> of(String name) {
    Matcher counted = COUNTED.matcher(name);
    if (counted.matches()) {
      int count = Integer.parseInt(counted.group(2));
      boolean several = counted.group(1).equals("keywords");
      return Optional.of(
          entry ->
              keywords(entry.paper()).stream()
                  .limit(count)
                  .skip(several ? 0 : count - 1)
                  .collect(Collectors.joining(" ")));
    }
    return Optional.ofNullable(FORMS.get(name)).map(form -> entry -> form.apply(entry.paper()));
  }

  private static String field(Paper paper, String name) {
    return paper.fields().getOrDefault(name, "");
  }

  private static Stream<String> pages(Paper paper) {
    return NUMBER.matcher(field(paper, "pages")).results().map(MatchResult::group);
  }

  private static String pagePrefix(Paper paper) {
    Matcher prefix = PREFIX.matcher(field(paper, "pages"));
    return prefix.find() ? prefix.group() : "";
  }

  private static List<String> keywords(Paper paper) {
    return Stream.of(BETWEEN_KEYWORDS.split(field(paper, "keywords").strip(), -1))
        .filter(keyword -> !keyword.isEmpty())
        .toList();
  }
}
