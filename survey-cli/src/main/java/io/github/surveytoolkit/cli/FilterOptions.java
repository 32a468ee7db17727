package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.model.CategoryPath;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which papers of the inputs are taken; a paper must pass every option given. */
final class FilterOptions {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(\\.\\.)?(\\d{4})?");

  @Option(
      names = "--category",
      paramLabel = "GLOB",
      description =
          "only papers of categories whose title or path (A/B) matches, or that are below one")
  private List<String> categories = new ArrayList<>();

  @Option(
      names = "--venue",
      paramLabel = "GLOB",
      description = "only papers whose venue matches, by acronym, name or as written")
  private List<String> venues = new ArrayList<>();

  @Option(names = "--tag", paramLabel = "GLOB", description = "only papers with a matching tag")
  private List<String> tags = new ArrayList<>();

  @Option(
      names = "--year",
      paramLabel = "YEARS",
      description = "only papers of these years: 2023, 2023..2025, 2023.. or ..2025")
  private @Nullable String years;

  /** Returns the papers of {@code read} that pass. */
  ReadResult apply(ReadResult read) {
    Predicate<CategoryPath> category = categoryTest();
    Predicate<Paper> paper = venueTest().and(tagTest()).and(yearTest());
    boolean all = categories.isEmpty() && venues.isEmpty() && tags.isEmpty() && years == null;
    return all ? read : read.select((path, p) -> category.test(path) && paper.test(p));
  }

  private Predicate<CategoryPath> categoryTest() {
    List<Pattern> globs = categories.stream().map(Globs::pattern).toList();
    return path -> globs.isEmpty() || ancestors(path).anyMatch(name -> Globs.any(globs, name));
  }

  /** The titles on the path, and the paths to them. */
  private static Stream<String> ancestors(CategoryPath path) {
    List<String> names = new ArrayList<>(path.titles());
    for (int i = 2; i <= path.titles().size(); i++) {
      names.add(String.join("/", path.titles().subList(0, i)));
    }
    return names.stream();
  }

  private Predicate<Paper> venueTest() {
    List<Pattern> globs = venues.stream().map(Globs::pattern).toList();
    return paper ->
        globs.isEmpty()
            || paper
                .venue()
                .filter(venue -> names(venue).anyMatch(name -> Globs.any(globs, name)))
                .isPresent();
  }

  private static Stream<String> names(Venue venue) {
    return Stream.of(
            venue.id().stream(), venue.acronym().stream(), Stream.of(venue.name(), venue.written()))
        .flatMap(s -> s);
  }

  private Predicate<Paper> tagTest() {
    List<Pattern> globs = tags.stream().map(Globs::pattern).toList();
    return paper -> globs.isEmpty() || paper.tags().stream().anyMatch(tag -> Globs.any(globs, tag));
  }

  private Predicate<Paper> yearTest() {
    if (years == null) {
      return paper -> true;
    }
    Matcher range = YEARS.matcher(years);
    if (!range.matches() || (range.group(1) == null && range.group(3) == null)) {
      throw Failure.usage("--year wants 2023, 2023..2025, 2023.. or ..2025, was " + years);
    }
    boolean open = range.group(2) != null;
    int low = range.group(1) == null ? 0 : Integer.parseInt(range.group(1));
    int high = range.group(3) != null ? Integer.parseInt(range.group(3)) : open ? 9999 : low;
    return paper ->
        paper.date().filter(date -> date.year() >= low && date.year() <= high).isPresent();
  }
}
