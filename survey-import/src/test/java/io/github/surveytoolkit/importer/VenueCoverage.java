package io.github.surveytoolkit.importer;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how many labelled venues the catalogue knows. Arguments are pairs of folders: labels,
 * one JSON object a line with {@code line} and {@code venue}, in {@code NAME.jsonl}; and lists,
 * {@code NAME.md}. Run it with
 *
 * <pre>java -cp … io.github.surveytoolkit.importer.VenueCoverage LABELS LISTS</pre>
 */
public final class VenueCoverage {

  private int labelled;
  private int known;
  private final Map<String, Integer> unknown = new TreeMap<>();

  private VenueCoverage() {}

  public static void main(String[] arguments) throws IOException {
    VenueCoverage coverage = new VenueCoverage();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      coverage.folder(Path.of(arguments[i]), Path.of(arguments[i + 1]));
    }
    System.out.printf(
        "%d of %d labelled venues have an identifier (%.1f %%)%n",
        coverage.known, coverage.labelled, 100.0 * coverage.known / Math.max(1, coverage.labelled));
    coverage.unknown.forEach(
        (venue, times) -> System.out.println("  unknown: " + venue + " x " + times));
  }

  private void folder(Path labels, Path lists) throws IOException {
    try (Stream<Path> files = Files.list(labels)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".jsonl", ".md");
        list(Files.readAllLines(file), SurveyImport.read(lists.resolve(name)));
      }
    }
  }

  private void list(List<String> labels, ReadResult read) {
    Map<Integer, Paper> byLine = new HashMap<>();
    read.survey()
        .forEachPaper(
            (place, paper) ->
                read.sourceMap()
                    .of(place)
                    .map(EntryOrigin::position)
                    .ifPresent(at -> byLine.put(at.line(), paper)));
    for (String label : labels) {
      JsonNode row = new JsonMapper().readTree(label);
      if (row.path("venue").isString() && !row.path("optional").asBoolean(false)) {
        count(row.path("venue").asString(), byLine.get(row.path("line").asInt()));
      }
    }
  }

  private void count(String venue, @Nullable Paper paper) {
    labelled++;
    if (paper != null && paper.venue().flatMap(found -> found.id()).isPresent()) {
      known++;
    } else {
      unknown.merge(venue, 1, Integer::sum);
    }
  }
}
