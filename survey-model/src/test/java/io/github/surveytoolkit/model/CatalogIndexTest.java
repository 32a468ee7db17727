package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The index holds what the catalogue holds; {@code -Dgolden.update=true} writes it afresh, as is
 * needed after each change of {@code venues.tsv}.
 */
class CatalogIndexTest {

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = CatalogIndexTest.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }

  /** The first row that has a spelling wins. */
  private static byte[] indexOf(byte[] rows) {
    Map<byte[], Integer> offsets = new TreeMap<>(Arrays::compareUnsigned);
    int start = 0;
    for (String row : new String(rows, StandardCharsets.UTF_8).split("\n", -1)) {
      if (!row.isEmpty() && !row.startsWith("#")) {
        for (String spelling : spellings(row)) {
          offsets.putIfAbsent(spelling.getBytes(StandardCharsets.UTF_8), start);
        }
      }
      start += row.getBytes(StandardCharsets.UTF_8).length + 1;
    }
    StringBuilder index = new StringBuilder();
    offsets.forEach(
        (spelling, offset) ->
            index
                .append(new String(spelling, StandardCharsets.UTF_8))
                .append('\t')
                .append(offset)
                .append('\n'));
    return index.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> spellings(String row) {
    String[] columns = row.split("\t", -1);
    List<String> spellings = new ArrayList<>(List.of(CatalogIndex.ID + columns[0]));
    for (int named : new int[] {0, 1, 3}) {
      spellings.add(VenueSpelling.fold(columns[named]));
    }
    spellings.addAll(List.of(columns[4].split(" \\| ", -1)));
    spellings.removeIf(String::isEmpty);
    return spellings;
  }

  @Test
  void holdsEachSpellingOfTheCatalogue() throws IOException {
    byte[] wanted = indexOf(resource("venues.tsv"));
    if (Boolean.getBoolean("golden.update")) {
      Files.write(
          Path.of(System.getProperty("project.root"))
              .resolve(
                  "survey-model/src/main/resources/io/github/surveytoolkit/model/venues.index"),
          wanted);
    } else {
      assertThat(resource("venues.index"))
          .as("-Dgolden.update=true writes the index afresh")
          .isEqualTo(wanted);
    }
  }

  @Test
  void findsEachVenueByItsIdentifier() {
    VenueCatalog catalog = VenueCatalog.standard();
    assertThat(catalog.venues())
        .allMatch(venue -> catalog.byId(venue.id()).filter(venue::equals).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "a, 0",
    "ab, 10",
    "abc d, 200",
    "\u8f6f\u4ef6, 3000",
    "aa, -1",
    "abc, -1",
    "'', -1",
    "zz, -1"
  })
  void findsWhatItHoldsAndNothingElse(String spelling, int offset) {
    String lines = "a\t0\nab\t10\nabc d\t200\n\u8f6f\u4ef6\t3000\n";
    CatalogIndex index = new CatalogIndex(lines.getBytes(StandardCharsets.UTF_8));
    assertThat(index.find(spelling)).isEqualTo(offset);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(new CatalogIndex(new byte[0]).find("icml")).isEqualTo(-1);
  }
}
