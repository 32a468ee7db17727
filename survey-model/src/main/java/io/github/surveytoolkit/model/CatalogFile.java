package io.github.surveytoolkit.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of {@code venues.tsv}: eight columns, lists within a column parted by " | ". Aliases are
 * written as {@link VenueSpelling#fold} leaves them, so that they need no folding at start. A row
 * is found by its spellings at once and read when it is asked for, since a list names few of the
 * venues.
 */
final class CatalogFile {

  private static final int COLUMNS = 8;
  private static final String BAR = " | ";

  private final String text;
  private final Map<String, Integer> lineById = new LinkedHashMap<>();
  private final Map<String, Integer> lineBySpelling = new HashMap<>(1 << 14);
  private final Map<Integer, CatalogVenue> read = new HashMap<>();

  CatalogFile(String resource) {
    this.text = text(resource);
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (end > start && text.charAt(start) != '#') {
        index(start, end);
      }
      start = end + 1;
    }
  }

  private void index(int start, int end) {
    int acronym = text.indexOf('\t', start) + 1;
    int kind = text.indexOf('\t', acronym) + 1;
    int name = text.indexOf('\t', kind) + 1;
    int aliases = text.indexOf('\t', name) + 1;
    int dblp = text.indexOf('\t', aliases) + 1;
    if (acronym <= start || dblp > end) {
      throw new IllegalStateException(
          "a venue has " + COLUMNS + " columns: " + text.substring(start, end));
    }
    lineById.put(text.substring(start, acronym - 1), start);
    spelled(start, acronym - 1, start);
    spelled(acronym, kind - 1, start);
    spelled(name, aliases - 1, start);
    int alias = aliases;
    for (int bar = text.indexOf(BAR, alias);
        bar >= 0 && bar < dblp;
        bar = text.indexOf(BAR, alias)) {
      lineBySpelling.putIfAbsent(text.substring(alias, bar), start);
      alias = bar + BAR.length();
    }
    if (dblp - 1 > alias) {
      lineBySpelling.putIfAbsent(text.substring(alias, dblp - 1), start);
    }
  }

  private void spelled(int from, int to, int line) {
    if (to > from) {
      lineBySpelling.putIfAbsent(VenueSpelling.fold(text.substring(from, to)), line);
    }
  }

  List<CatalogVenue> all() {
    return lineById.values().stream().map(this::at).toList();
  }

  Optional<CatalogVenue> byId(String id) {
    return Optional.ofNullable(lineById.get(id)).map(this::at);
  }

  Optional<CatalogVenue> bySpelling(String folded) {
    return Optional.ofNullable(lineBySpelling.get(folded)).map(this::at);
  }

  private CatalogVenue at(int line) {
    synchronized (read) {
      return read.computeIfAbsent(
          line, start -> row(text.substring(start, text.indexOf('\n', start))));
    }
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
