package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.model.CategoryPath;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** Which papers of the inputs are taken; a paper must pass every option given. */
final class FilterOptions {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(\\.\\.)?(\\d{4})?");

  private final List<Pattern> categories;
  private final List<Pattern> venues;
  private final List<Pattern> tags;
  private final Optional<String> years;

  FilterOptions(ParseResult parsed) {
    this.categories = Globs.patterns(Options.all(parsed, "--category"));
    this.venues = Globs.patterns(Options.all(parsed, "--venue"));
    this.tags = Globs.patterns(Options.all(parsed, "--tag"));
    this.years = Options.one(parsed, "--year");
  }

  static void declare(Options options) {
    options
        .values(
            "--category",
            "GLOB",
            "only papers of categories whose title or path (A/B) matches, or that are below one")
        .values(
            "--venue", "GLOB", "only papers whose venue matches, by acronym, name or as written")
        .values("--tag", "GLOB", "only papers with a matching tag")
        .value("--year", "YEARS", "only papers of these years: 2023, 2023..2025, 2023.. or ..2025");
  }

  /** Returns the papers of {@code read} that pass. */
  ReadResult apply(ReadResult read) {
    boolean all = categories.isEmpty() && venues.isEmpty() && tags.isEmpty() && years.isEmpty();
    Predicate<Paper> ofYears = yearTest();
    return all
        ? read
        : read.select(
            (path, paper) ->
                isIn(path) && isOfVenue(paper) && isTagged(paper) && ofYears.test(paper));
  }

  /** Titles on the path, and the paths to them, may match. */
  private boolean isIn(CategoryPath path) {
    List<String> names = new ArrayList<>(path.titles());
    for (int i = 2; i <= path.titles().size(); i++) {
      names.add(String.join("/", path.titles().subList(0, i)));
    }
    return categories.isEmpty() || names.stream().anyMatch(name -> Globs.any(categories, name));
  }

  private boolean isOfVenue(Paper paper) {
    return venues.isEmpty()
        || paper
            .venue()
            .filter(venue -> names(venue).anyMatch(name -> Globs.any(venues, name)))
            .isPresent();
  }

  private static Stream<String> names(Venue venue) {
    return Stream.of(
            venue.id().stream(), venue.acronym().stream(), Stream.of(venue.name(), venue.written()))
        .flatMap(s -> s);
  }

  private boolean isTagged(Paper paper) {
    return tags.isEmpty() || paper.tags().stream().anyMatch(tag -> Globs.any(tags, tag));
  }

  private Predicate<Paper> yearTest() {
    if (years.isEmpty()) {
      return paper -> true;
    }
    Matcher range = YEARS.matcher(years.get());
    if (!range.matches() || (range.group(1) == null && range.group(3) == null)) {
      throw Failure.usage("--year wants 2023, 2023..2025, 2023.. or ..2025, was " + years.get());
    }
    boolean open = range.group(2) != null;
    int low = range.group(1) == null ? 0 : Integer.parseInt(range.group(1));
    int high = range.group(3) != null ? Integer.parseInt(range.group(3)) : open ? 9999 : low;
    return paper ->
        paper.date().filter(date -> date.year() >= low && date.year() <= high).isPresent();
  }
}
