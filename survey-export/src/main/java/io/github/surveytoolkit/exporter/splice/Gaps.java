package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.style.EntryBlock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands between the entries of a section: one line end, or blank lines too. */
final class Gaps {

  private final String lineEnd;
  private final Map<List<Integer>, Map<String, Integer>> counts = new LinkedHashMap<>();

  private Gaps(String lineEnd) {
    this.lineEnd = lineEnd;
  }

  static Gaps of(Source source, Map<Place, EntryBlock> blocks) {
    String text = source.text();
    Gaps gaps = new Gaps(LineEnd.of(text));
    Place before = Place.ROOT;
    int end = -1;
    for (Map.Entry<Place, EntryBlock> block : blocks.entrySet()) {
      Place place = block.getKey();
      int start = block.getValue().span().start();
      if (end >= 0 && start >= end && place.categories().equals(before.categories())) {
        gaps.count(place.categories(), text.substring(end, start));
      }
      before = place;
      end = block.getValue().span().end();
    }
    return gaps;
  }

  private void count(List<Integer> section, String between) {
    if (between.isBlank() && between.indexOf('\n') >= 0) {
      counts.computeIfAbsent(section, s -> new LinkedHashMap<>()).merge(between, 1, Integer::sum);
      counts
          .computeIfAbsent(List.of(), s -> new LinkedHashMap<>())
          .merge(between, section.isEmpty() ? 0 : 1, Integer::sum);
    }
  }

  /** Returns the line end of the page. */
  String lineEnd() {
    return lineEnd;
  }

  /** Returns what stands most often between entries of the section, else of the page. */
  String of(List<Integer> section) {
    Map<String, Integer> own =
        counts.getOrDefault(section, counts.getOrDefault(List.<Integer>of(), Map.of()));
    String usual = lineEnd;
    int most = 0;
    for (Map.Entry<String, Integer> gap : own.entrySet()) {
      if (gap.getValue() > most) {
        usual = gap.getKey();
        most = gap.getValue();
      }
    }
    return usual;
  }
}
