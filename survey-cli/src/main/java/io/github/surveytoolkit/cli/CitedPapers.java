package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.importer.latex.Citations;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.CitationKeys;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a document cites of a list.
 *
 * @param citations what the document cites
 * @param read the list
 * @param keys the key of every work of the list
 */
record CitedPapers(Citations citations, ReadResult read, Map<Work, CitationKey> keys) {

  static CitedPapers of(ReadResult read, ExportOptions options, Citations citations) {
    Works works = Works.of(read.survey());
    CitationKeys made =
        CitationKeys.of(works, options.bibtex().keys(), Works.of(options.bibliography()));
    Map<Work, CitationKey> keys = new LinkedHashMap<>();
    works.asList().forEach(work -> keys.put(work, made.of(work)));
    return new CitedPapers(citations, read, keys);
  }

  private boolean isCited(Work work) {
    return citations.cites(String.valueOf(keys.get(work)));
  }

  /** Returns the entries of the works that are cited. */
  ReadResult selected() {
    Set<Place> places = new HashSet<>();
    keys.keySet().stream().filter(this::isCited).forEach(work -> places.addAll(work.places()));
    Set<Paper> cited = Collections.newSetFromMap(new IdentityHashMap<>());
    read.survey()
        .forEachPaper(
            (place, paper) -> {
              if (places.contains(place)) {
                cited.add(paper);
              }
            });
    return read.select((path, paper) -> cited.contains(paper));
  }

  /** Returns the list as a bibliography: by it the works that are left keep their keys. */
  Survey bibliography() {
    List<Paper> papers = new ArrayList<>();
    keys.forEach((work, key) -> papers.add(work.paper().withKey(key)));
    return new Survey(Optional.empty(), About.NOTHING, papers, List.of());
  }

  /** Returns what is cited and not listed, and what is listed and not cited. */
  List<String> report() {
    List<String> lines = new ArrayList<>();
    unlisted().forEach((key, where) -> lines.add(where + ": cited and not listed: " + key));
    keys.forEach(
        (work, key) -> {
          if (!isCited(work)) {
            String title = Console.shown(work.paper().title());
            lines.add(position(work) + "listed and not cited: " + key + " \"" + title + "\"");
          }
        });
    return lines;
  }

  private String position(Work work) {
    return read.sourceMap()
        .of(work.places().get(0))
        .map(EntryOrigin::position)
        .map(position -> position + ": ")
        .orElse("");
  }

  private Map<String, Position> unlisted() {
    Map<String, Position> unlisted = new LinkedHashMap<>(citations.keys());
    keys.values().forEach(key -> unlisted.remove(key.value()));
    return unlisted;
  }

  /** Returns one line that says how much is cited. */
  String summary() {
    int unlisted = unlisted().size();
    return citations.keys().size()
        + (citations.keys().size() == 1 ? " key cited" : " keys cited")
        + (citations.all() ? ", and every entry by \\nocite{*}" : "")
        + (unlisted == 0 ? "" : "; " + unlisted + " not in the list, see --report");
  }
}
