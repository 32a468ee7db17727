package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.view.BibtexOptions.Order;
import io.github.surveytoolkit.exporter.view.BibtexOptions.VenueNames;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.CitationKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the views of a {@code .bib} file: one entry per work. */
public final class BibtexViews {

  private BibtexViews() {}

  static BibtexView of(Works works, CitationKeys keys, BibtexOptions options) {
    List<Work> ordered = new ArrayList<>(works.asList());
    if (options.order() == Order.KEY) {
      ordered.sort(Comparator.comparing(work -> keys.of(work).folded()));
    }
    List<BibtexEntryView> entries = new ArrayList<>();
    for (Work work : ordered) {
      CitationKey key = keys.of(work);
      entries.add(BibtexEntries.of(work.paper(), key, options));
    }
    boolean abbreviated = options.venues() == VenueNames.STRINGS;
    return new BibtexView(abbreviated ? strings(works) : List.of(), entries);
  }

  /** Returns how {@code paper} alone is written. */
  public static BibtexEntryView entry(Paper paper, CitationKey key, BibtexOptions options) {
    return BibtexEntries.of(paper, key, options);
  }

  /** The venues that entries refer to, by name. */
  private static List<BibtexStringView> strings(Works works) {
    Map<String, String> names = new TreeMap<>();
    for (Work work : works.asList()) {
      work.paper()
          .venue()
          .filter(venue -> BibtexStrings.isAbbreviated(work.paper(), venue))
          .ifPresent(
              venue -> BibtexStrings.of(venue).ifPresent(name -> names.put(name, venue.name())));
    }
    return names.entrySet().stream()
        .map(e -> new BibtexStringView(e.getKey(), e.getValue()))
        .toList();
  }
}
