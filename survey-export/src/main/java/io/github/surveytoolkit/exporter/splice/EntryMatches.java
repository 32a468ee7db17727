package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds which entry of the page each paper of the wanted survey is. The position that it carries
 * counts where the entry there is the same paper by its title, an address or everything else;
 * without one, equal papers are the same, and then equal titles.
 */
final class EntryMatches {

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<Place, Paper> before = new LinkedHashMap<>();
  private final Map<Place, Paper> wanted = new LinkedHashMap<>();
  private final Map<Place, Place> found = new LinkedHashMap<>();
  private final Set<Place> taken = new HashSet<>();

  private EntryMatches() {}

  /** Returns for each place of the wanted survey that was on the page before where it was. */
  static Map<Place, Place> of(ReadResult page, ReadResult wanted) {
    EntryMatches matches = new EntryMatches();
    page.survey().forEachPaper(matches.before::put);
    wanted.survey().forEachPaper(matches.wanted::put);
    Map<Place, Place> byPosition = positions(page, wanted);
    byPosition.forEach(
        (now, old) ->
            matches.pair(now, old, matches.now(now).title().equals(matches.old(old).title())));
    matches.byKey(paper -> paper);
    byPosition.forEach((now, old) -> matches.pair(now, old, matches.isAlike(now, old)));
    matches.byKey(Paper::title);
    matches.byKey(EntryMatches::folded);
    return matches.found;
  }

  private static Map<Place, Place> positions(ReadResult page, ReadResult wanted) {
    Map<List<Integer>, Place> byPosition = new HashMap<>();
    page.sourceMap()
        .origins()
        .forEach((place, origin) -> byPosition.putIfAbsent(position(origin), place));
    Map<Place, Place> positions = new LinkedHashMap<>();
    wanted
        .sourceMap()
        .origins()
        .forEach(
            (place, origin) ->
                Optional.ofNullable(byPosition.get(position(origin)))
                    .ifPresent(old -> positions.put(place, old)));
    return positions;
  }

  private static List<Integer> position(EntryOrigin origin) {
    return List.of(origin.position().line(), origin.position().column());
  }

  private void pair(Place now, Place old, boolean same) {
    if (same && !found.containsKey(now) && taken.add(old)) {
      found.put(now, old);
    }
  }

  private Paper old(Place place) {
    return before.getOrDefault(place, Paper.titled(""));
  }

  private Paper now(Place place) {
    return wanted.getOrDefault(place, Paper.titled(""));
  }

  /** A paper with another title is the same if an address says so, or all else that it has. */
  private boolean isAlike(Place now, Place old) {
    Paper after = now(now);
    Paper earlier = old(old);
    Set<String> addresses = new HashSet<>(earlier.links().stream().map(Link::url).toList());
    boolean linked = after.links().stream().map(Link::url).anyMatch(addresses::contains);
    return linked || after.withTitle("").equals(earlier.withTitle(""));
  }

  private void byKey(Function<Paper, Object> key) {
    Map<Object, List<Place>> free = new HashMap<>();
    before.forEach(
        (place, paper) -> {
          if (!taken.contains(place)) {
            free.computeIfAbsent(key.apply(paper), k -> new ArrayList<>()).add(place);
          }
        });
    wanted.forEach(
        (place, paper) -> {
          List<Place> same = free.getOrDefault(key.apply(paper), List.of());
          if (!found.containsKey(place) && !same.isEmpty()) {
            pair(place, nearest(same, place), true);
          }
        });
  }

  /** Of equal ones the one of the same place, else the first. */
  private static Place nearest(List<Place> same, Place place) {
    return same.remove(Math.max(0, same.indexOf(place)));
  }

  /** Punctuation may be lost where a title is hard to write. */
  private static Object folded(Paper paper) {
    String letters = NOT_WORD.matcher(paper.title().toLowerCase(Locale.ROOT)).replaceAll("");
    return letters.isEmpty() ? paper : letters;
  }
}
