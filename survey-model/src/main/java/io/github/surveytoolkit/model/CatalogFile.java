package io.github.surveytoolkit.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of {@code venues.tsv}: eight columns, lists within a column parted by " | ". Aliases are
 * written as {@link VenueSpelling#fold} leaves them. {@code venues.index} tells where the row of
 * each spelling begins; nothing is gone through at start, since a list names few of the venues.
 *
 * @see CatalogIndex
 */
final class CatalogFile {

  private static final int COLUMNS = 8;
  private static final String BAR = " | ";

  private final byte[] rows = bytes("venues.tsv");
  private final CatalogIndex index = new CatalogIndex(bytes("venues.index"));
  private final Map<Integer, CatalogVenue> read = new HashMap<>();

  /** Returns all venues, in the order of the file. */
  List<CatalogVenue> all() {
    List<CatalogVenue> venues = new ArrayList<>();
    for (int start = 0; start < rows.length; start = end(start) + 1) {
      if (rows[start] != '#' && rows[start] != '\n') {
        venues.add(at(start));
      }
    }
    return venues;
  }

  Optional<CatalogVenue> byId(String id) {
    return bySpelling(CatalogIndex.ID + id);
  }

  Optional<CatalogVenue> bySpelling(String folded) {
    int start = index.find(folded);
    return start < 0 ? Optional.empty() : Optional.of(at(start));
  }

  private CatalogVenue at(int start) {
    synchronized (read) {
      CatalogVenue known = read.get(start);
      if (known == null) {
        known = row(new String(rows, start, end(start) - start, StandardCharsets.UTF_8));
        read.put(start, known);
      }
      return known;
    }
  }

  private int end(int start) {
    int end = start;
    while (end < rows.length && rows[end] != '\n') {
      end++;
    }
    return end;
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
    List<String> items = new ArrayList<>();
    int start = 0;
    for (int bar = column.indexOf(BAR); bar >= 0; bar = column.indexOf(BAR, start)) {
      items.add(column.substring(start, bar));
      start = bar + BAR.length();
    }
    if (start < column.length()) {
      items.add(column.substring(start));
    }
    return items;
  }

  private static byte[] bytes(String resource) {
    try (InputStream stream = CatalogFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the jar: " + resource);
      }
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
