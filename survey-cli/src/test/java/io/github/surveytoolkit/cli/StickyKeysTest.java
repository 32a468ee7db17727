package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.CitationKeyPattern;
import io.github.surveytoolkit.model.key.CitationKeys;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a list, a paper keeps the key that its .bib has for it. */
class StickyKeysTest {

  private static final int TRIES = 500 * Integer.getInteger("tries.factor", 1);
  private static final int STEPS = 4;

  /** A .bib that is written anew after each step holds what the list holds. */
  @Test
  void keysStayThroughEditsOfAListBesideItsBib() {
    List<String> changes = new ArrayList<>();
    for (int seed = 0; seed < TRIES; seed++) {
      changes.addAll(changes(seed, (bib, list) -> written(list, bib)));
    }
    assertThat(changes).isEmpty();
  }

  /** A .bib that is kept also holds what was once in the list. */
  @Test
  void keysStayBesideABibThatKeepsWhatWasRemoved() {
    List<String> changes = new ArrayList<>();
    for (int seed = 0; seed < TRIES; seed++) {
      changes.addAll(changes(-1 - seed, StickyKeysTest::kept));
    }
    assertThat(changes).isEmpty();
  }

  /** Makes the next .bib of the last one and the list. */
  private interface Writing {
    Survey of(Survey bib, Survey list);
  }

  private static List<String> changes(int seed, Writing writing) {
    List<String> changes = new ArrayList<>();
    EditedList list = new EditedList(seed);
    Random random = new Random(seed);
    list.takeLog();
    Survey bib = writing.of(Survey.EMPTY, list.survey());
    Map<Integer, CitationKey> keys = keys(list, bib);
    for (int step = 0; step < STEPS; step++) {
      for (int edits = random.nextInt(3); edits >= 0; edits--) {
        list.edit();
      }
      Map<Integer, CitationKey> now = keys(list, bib);
      changes.addAll(changes(keys, now, "list " + seed + " after " + list.takeLog()));
      bib = writing.of(bib, list.survey());
      keys = now;
    }
    return changes;
  }

  /** Returns what happened to each paper that is in both states and whose key is another one. */
  private static List<String> changes(
      Map<Integer, CitationKey> before, Map<Integer, CitationKey> after, String history) {
    List<String> changes = new ArrayList<>();
    before.forEach(
        (number, key) -> {
          CitationKey now = after.getOrDefault(number, key);
          if (!now.equals(key)) {
            changes.add(history + ": " + number + " had " + key + " and has " + now);
          }
        });
    return changes;
  }

  private static Survey written(Survey list, Survey bib) {
    ExportOptions options = ExportOptions.STANDARD.withBibliography(bib);
    String text = SurveyExport.write(ReadResult.of(list), ExportFormat.BIBTEX, options).text();
    return SurveyImport.read(Source.of("refs.bib", text), ImportFormat.BIBTEX).survey();
  }

  private static Survey kept(Survey bib, Survey list) {
    Survey written = written(list, bib);
    Set<Optional<CitationKey>> keys =
        written.papers().stream().map(Paper::key).collect(Collectors.toSet());
    List<Paper> papers = new ArrayList<>(written.papers());
    bib.papers().stream().filter(paper -> !keys.contains(paper.key())).forEach(papers::add);
    return new Survey(Optional.empty(), About.NOTHING, papers, List.of());
  }

  private static Map<Integer, CitationKey> keys(EditedList list, Survey bib) {
    Works works = Works.of(list.survey());
    CitationKeys keys = CitationKeys.of(works, CitationKeyPattern.STANDARD, Works.of(bib));
    List<Place> places = new ArrayList<>();
    list.survey().forEachPaper((place, paper) -> places.add(place));
    Map<Place, CitationKey> byPlace = new HashMap<>();
    works
        .asList()
        .forEach(work -> work.places().forEach(place -> byPlace.put(place, keys.of(work))));
    Map<Integer, CitationKey> byNumber = new LinkedHashMap<>();
    for (int i = 0; i < places.size(); i++) {
      byNumber.put(
          list.entries().get(i).number(), Objects.requireNonNull(byPlace.get(places.get(i))));
    }
    return byNumber;
  }
}
