package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of {@code venues.tsv}; what breaks one is shown with its row. */
class CatalogFileTest {

  private static final String TEXT = text();
  private static final List<Row> ROWS =
      TEXT.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Row::of).toList();

  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
  private static final Pattern YEARS =
      Pattern.compile("(?:\\d{4}(?:-(?:\\d{4})?|/\\d)?(?:,|$))*(?<!,)");
  private static final Pattern ADDRESS = Pattern.compile("(?!www\\.|https?:)[^/\\s]+/\\S*");
  private static final Pattern HOST = Pattern.compile("^[a-z0-9.-]+/");
  private static final Pattern FIXED_YEAR = Pattern.compile("=(\\d{4})$");

  /** A line of the file, cut into its columns by this test's own means. */
  private record Row(String line, List<String> columns) {

    static Row of(String line) {
      return new Row(line, List.of(line.split("\t", -1)));
    }

    String id() {
      return columns.get(0);
    }

    List<String> listed(int column) {
      String text = columns.get(column);
      return text.isEmpty() ? List.of() : List.of(text.split(" \\| ", -1));
    }

    Stream<String> spellings() {
      Stream<String> names = Stream.of(0, 1, 3).map(columns::get).map(VenueSpelling::fold);
      return Stream.concat(names, listed(4).stream());
    }
  }

  private static String text() {
    try (InputStream stream = CatalogFileTest.class.getResourceAsStream("venues.tsv")) {
      return new String(
          Objects.requireNonNull(stream, "venues.tsv").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private static List<String> rowsThatBreak(Predicate<Row> rule) {
    return ROWS.stream().filter(rule.negate()).map(Row::line).toList();
  }

  @Test
  void knowsManyVenues() {
    assertThat(ROWS).hasSizeGreaterThanOrEqualTo(350);
  }

  /** The reader ends a row at its line feed: without the last one it would lose the last row. */
  @Test
  void endsInLineFeedAndHasNoCarriageReturn() {
    assertThat(TEXT).endsWith("\n").doesNotContain("\r");
  }

  @Test
  void isReadWholeInItsOrder() {
    assertThat(new CatalogFile().all().stream().map(CatalogVenue::id))
        .containsExactlyElementsOf(ROWS.stream().map(Row::id).toList());
  }

  @Test
  void givesEachVenueEightColumns() {
    assertThat(rowsThatBreak(row -> row.columns().size() == 8)).isEmpty();
  }

  @Test
  void identifiesVenuesByLowerCaseWords() {
    assertThat(rowsThatBreak(row -> ID.matcher(row.id()).matches())).isEmpty();
  }

  @Test
  void givesNoIdentifierTwice() {
    Set<String> seen = new HashSet<>();

    assertThat(rowsThatBreak(row -> seen.add(row.id()))).isEmpty();
  }

  @Test
  void givesEachVenueAcronymNameAndKind() {
    List<String> kinds =
        List.of("conference", "journal", "preprint", "workshop", "report", "thesis", "book", "web");

    assertThat(rowsThatBreak(row -> !row.columns().get(1).isBlank())).isEmpty();
    assertThat(rowsThatBreak(row -> kinds.contains(row.columns().get(2)))).isEmpty();
    assertThat(rowsThatBreak(row -> !row.columns().get(3).isBlank())).isEmpty();
  }

  @Test
  void writesAliasesFolded() {
    assertThat(rowsThatBreak(row -> row.listed(4).stream().allMatch(CatalogFileTest::isFolded)))
        .isEmpty();
  }

  private static boolean isFolded(String alias) {
    return !alias.isEmpty() && alias.equals(VenueSpelling.fold(alias));
  }

  @Test
  void writesNoAliasTwiceInOneRow() {
    assertThat(rowsThatBreak(row -> row.listed(4).size() == Set.copyOf(row.listed(4)).size()))
        .isEmpty();
  }

  @Test
  void givesNoSpellingToTwoVenues() {
    Map<String, Set<String>> idsBySpelling = new HashMap<>();
    for (Row row : ROWS) {
      row.spellings()
          .forEach(s -> idsBySpelling.computeIfAbsent(s, key -> new HashSet<>()).add(row.id()));
    }

    assertThat(idsBySpelling).allSatisfy((spelling, ids) -> assertThat(ids).hasSize(1));
  }

  @Test
  void writesYearsAsVenueYearsReadsThem() {
    assertThat(rowsThatBreak(row -> YEARS.matcher(row.columns().get(6)).matches())).isEmpty();
  }

  @Test
  void writesAddressesWithoutScheme() {
    assertThat(rowsThatBreak(row -> row.listed(7).stream().allMatch(ADDRESS.asMatchPredicate())))
        .isEmpty();
  }

  @Test
  void impliesNoYearInWhichTheVenueWasNotHeld() {
    assertThat(rowsThatBreak(CatalogFileTest::wasHeldWhenItsAddressesSay)).isEmpty();
  }

  private static boolean wasHeldWhenItsAddressesSay(Row row) {
    VenueYears years = VenueYears.parse(row.columns().get(6));
    return row.listed(7).stream()
        .flatMap(address -> FIXED_YEAR.matcher(address).results())
        .allMatch(year -> years.mayInclude(Integer.parseInt(year.group(1))));
  }

  /** Addresses are found by their host, so it cannot hold a placeholder. */
  @Test
  void writesHostsInLowerCase() {
    assertThat(rowsThatBreak(row -> row.listed(7).stream().allMatch(HOST.asPredicate()))).isEmpty();
  }

  @Test
  void givesNoAddressToTwoVenues() {
    Set<String> seen = new HashSet<>();

    assertThat(rowsThatBreak(row -> row.listed(7).stream().allMatch(seen::add))).isEmpty();
  }
}
