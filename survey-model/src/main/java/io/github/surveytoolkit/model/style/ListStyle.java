package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a list writes its entries, section by section.
 *
 * <pre>{@code
 * ListStyle style = ListStyle.learn(source, read, escaper);
 * String entry = style.render(place.categories(), paper, number);
 * }</pre>
 */
public final class ListStyle {

  private final EntryEscaper escaper;
  private final Map<Place, WrittenEntry> entries = new LinkedHashMap<>();
  private final Map<List<Integer>, PatternPool> sections = new LinkedHashMap<>();
  private final Map<List<Integer>, PatternPool> trees = new LinkedHashMap<>();
  private final Habits habits = new Habits();

  private ListStyle(EntryEscaper escaper) {
    this.escaper = escaper;
  }

  /** Learns from the entries of {@code read}, which was read from {@code source}. */
  public static ListStyle learn(Source source, ReadResult read, EntryEscaper escaper) {
    ListStyle style = new ListStyle(escaper);
    Map<Place, EntryBlock> blocks = EntryBlock.of(source, read.sourceMap());
    read.survey()
        .forEachPaper(
            (place, paper) -> {
              EntryBlock block = blocks.get(place);
              if (block != null && block.isWhole()) {
                EntryOrigin origin = read.sourceMap().of(place).orElseThrow();
                style.learn(place, SlotFinder.find(source.text(), block.span(), paper, origin));
              }
            });
    return style;
  }

  private void learn(Place place, WrittenEntry entry) {
    entries.put(place, entry);
    if (entry.has(Slot.Kind.TITLE)) {
      count(place, entry, 1);
    }
  }

  private void count(Place place, WrittenEntry entry, int times) {
    EntryPattern pattern = entry.pattern();
    sections
        .computeIfAbsent(place.categories(), s -> new PatternPool())
        .count(pattern, times);
    for (int depth = 0; depth <= place.categories().size(); depth++) {
      trees
          .computeIfAbsent(place.categories().subList(0, depth), t -> new PatternPool())
          .count(pattern, times);
    }
    habits.count(entry, times);
  }

  /** Returns the entry at a place as it is written, if it stands on lines of its own. */
  Optional<WrittenEntry> entry(Place place) {
    return Optional.ofNullable(entries.get(place));
  }

  /**
   * Renders a paper as the section writes its entries; line ends are line feeds.
   *
   * @param section the way to the category by indexes
   * @param number what a numbered entry is to be numbered
   */
  public String render(List<Integer> section, Paper paper, String number) {
    EntryPattern pattern = new PatternChoice(pools(section), habits).of(paper);
    return new EntryRenderer(habits, escaper).render(pattern, paper, number);
  }

  /** Returns the pools that tell of a section, from the whole list down to itself. */
  private List<PatternPool> pools(List<Integer> section) {
    List<PatternPool> pools = new ArrayList<>();
    for (int depth = 0; depth <= section.size(); depth++) {
      pools.add(trees.getOrDefault(section.subList(0, depth), new PatternPool()));
    }
    pools.add(sections.getOrDefault(section, new PatternPool()));
    return pools;
  }

  /**
   * Renders the paper at {@code place} in the style of the other entries, to see how well the style
   * is known; nothing where the entry's own form is not known.
   */
  public Optional<Rehearsal> rehearse(Place place, Paper paper) {
    WrittenEntry entry = entries.get(place);
    if (entry == null) {
      return Optional.empty();
    }
    boolean counted = entry.has(Slot.Kind.TITLE);
    if (counted) {
      count(place, entry, -1);
    }
    String number =
        entry.slots().stream()
            .filter(filled -> filled.slot().is(Slot.Kind.NUMBER))
            .findFirst()
            .map(entry::written)
            .orElse("1");
    String rendered = render(place.categories(), paper, number);
    if (counted) {
      count(place, entry, 1);
    }
    return Optional.of(new Rehearsal(entry.raw().replace("\r\n", "\n"), rendered));
  }

  /** An entry as it is written, and as the others' style writes it. */
  public record Rehearsal(String written, String rendered) {}
}
