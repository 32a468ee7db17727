package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.SourceMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes one remark of all that there is to say of a kind, at the place of the first. */
final class Findings {

  private static final Position NOWHERE = new Position("-", 1, 1);
  private static final int SHOWN_CHARACTERS = 60;

  private final SourceMap sources;

  Findings(SourceMap sources) {
    this.sources = sources;
  }

  /** Something to say of an entry. */
  record Finding(String what, Place place) {}

  <T> Optional<Diagnostic> remark(
      String code, String fix, List<T> items, Function<T, Optional<Finding>> finder) {
    List<Finding> findings = items.stream().map(finder).flatMap(Optional::stream).toList();
    return findings.stream()
        .findFirst()
        .map(
            first ->
                Diagnostic.warning(
                    code,
                    first.what() + others(findings.size() - 1) + ": " + fix,
                    position(first)));
  }

  private static String others(int count) {
    return count == 0
        ? ""
        : count == 1 ? ", and so has another" : ", and so have " + count + " others";
  }

  private Position position(Finding finding) {
    return sources.of(finding.place()).map(EntryOrigin::position).orElse(NOWHERE);
  }

  static Optional<Finding> letters(String who, Set<Integer> unknown, Place place) {
    return unknown.stream()
        .findFirst()
        .map(c -> String.format(Locale.ROOT, "U+%04X (%s)", c, Character.toString(c)))
        .map(letter -> new Finding(who + " has " + letter, place));
  }

  static String titled(String title) {
    boolean fits = title.codePointCount(0, title.length()) <= SHOWN_CHARACTERS;
    String shown =
        fits ? title : title.substring(0, title.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "\u2026";
    return "\"" + shown + "\"";
  }
}
