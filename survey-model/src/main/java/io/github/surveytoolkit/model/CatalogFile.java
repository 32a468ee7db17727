package io.github.surveytoolkit.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of {@code venues.tsv}: eight columns, lists within a column parted by " | ". */
final class CatalogFile {

  private static final int COLUMNS = 8;

  private CatalogFile() {}

  static List<CatalogVenue> read(String resource) {
    List<CatalogVenue> venues = new ArrayList<>();
    for (String line : text(resource).split("\n", -1)) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        venues.add(row(line));
      }
    }
    return venues;
  }

  private static CatalogVenue row(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException("a venue has " + COLUMNS + " columns: " + line);
    }
    VenueKind kind =
        VenueKind.ofWord(columns[2])
            .orElseThrow(() -> new IllegalStateException("unknown kind: " + line));
    Optional<String> dblp = Optional.of(columns[5]).filter(key -> !key.isEmpty());
    return new CatalogVenue(
        columns[0],
        columns[1],
        kind,
        columns[3],
        listed(columns[4]),
        dblp,
        VenueYears.parse(columns[6]),
        listed(columns[7]));
  }

  private static List<String> listed(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(" \\| "));
  }

  private static String text(String resource) {
    try (InputStream stream = CatalogFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the jar: " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
