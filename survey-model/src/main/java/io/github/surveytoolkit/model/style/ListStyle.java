package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.TextEdit;
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
    sections.computeIfAbsent(place.categories(), s -> new PatternPool()).count(pattern, times);
    for (int depth = 0; depth <= place.categories().size(); depth++) {
      trees
          .computeIfAbsent(place.categories().subList(0, depth), t -> new PatternPool())
          .count(pattern, times);
    }
    habits.count(entry, place.categories(), times);
  }

  /** Returns the text of the entry at a place, if it stands on lines of its own. */
  public Optional<String> written(Place place) {
    return Optional.ofNullable(entries.get(place)).map(WrittenEntry::raw);
  }

  /**
   * Returns the edit that makes the entry at {@code place} say what {@code paper} says: of a field
   * that is plainly written its own bytes alone; nothing where no byte would change.
   */
  public Optional<TextEdit> revise(Place place, Paper paper) {
    WrittenEntry entry = entries.get(place);
    if (entry == null) {
      return Optional.empty();
    }
    List<PatternPool> pools = pools(place.categories());
    SlotInserter inserter = new SlotInserter(pools.get(pools.size() - 1), pools.get(0), habits);
    String end = entry.raw().contains("\r\n") ? "\r\n" : "\n";
    String text =
        new EntryRevision(entry, paper, new EntryRenderer(habits, escaper, place.categories()))
            .text(inserter)
            .orElseGet(() -> render(place.categories(), paper, entry.number()).replace("\n", end));
    return text.equals(entry.raw()) ? Optional.empty() : Optional.of(entry.edit(text));
  }

  /**
   * Renders a paper as the section writes its entries; line ends are line feeds.
   *
   * @param section the way to the category by indexes
   * @param number what a numbered entry is to be numbered
   */
  public String render(List<Integer> section, Paper paper, String number) {
    EntryPattern pattern = new PatternChoice(pools(section), habits).of(paper);
    return new EntryRenderer(habits, escaper, section).render(pattern, paper, number);
  }

  /**
   * Returns the text of the entry at {@code from} for another section: its own where that section
   * writes entries of its kind, else rendered anew.
   */
  public String move(Place from, List<Integer> section, Paper paper, String number) {
    WrittenEntry entry = entries.get(from);
    PatternPool pool = sections.getOrDefault(section, new PatternPool());
    boolean fits =
        entry != null
            && (pool.entries() == 0
                || pool.share(other -> other.medium() == entry.pattern().medium()) >= 0.5);
    if (entry == null || !fits) {
      return render(section, paper, number);
    }
    return paper.equals(entry.paper())
        ? entry.raw()
        : revise(from, paper).map(entry::with).orElse(entry.raw());
  }

  /**
   * Returns a paper that comes from elsewhere as this section would list it: with the labels and
   * spellings of the list, and with no more than its entries show.
   */
  public Paper adapt(List<Integer> section, Paper paper) {
    List<PatternPool> pools = pools(section);
    for (int i = pools.size() - 1; i >= 0; i--) {
      if (pools.get(i).entries() > 0) {
        return new HouseRules(pools.get(i), habits).of(paper);
      }
    }
    return new HouseRules(new PatternPool(), habits).of(paper);
  }

  /** Returns how the section numbers its entry of rank {@code rank}, from 1. */
  public String number(List<Integer> section, int rank) {
    boolean alike = true;
    int counted = 0;
    for (Map.Entry<Place, WrittenEntry> entry : entries.entrySet()) {
      if (entry.getKey().categories().equals(section)) {
        alike &= entry.getValue().number().equals("1");
        counted++;
      }
    }
    return alike && counted > 1 ? "1" : Integer.toString(rank);
  }

  /**
   * Returns the pools that tell of a section, from the whole list down to itself; its own entries
   * count once.
   */
  private List<PatternPool> pools(List<Integer> section) {
    List<PatternPool> pools = new ArrayList<>();
    PatternPool own = sections.getOrDefault(section, new PatternPool());
    int depth = own.entries() > 0 ? Math.max(1, section.size()) : section.size() + 1;
    for (int i = 0; i < depth; i++) {
      pools.add(trees.getOrDefault(section.subList(0, i), new PatternPool()));
    }
    pools.add(own);
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
    String rendered = render(place.categories(), paper, entry.number());
    if (counted) {
      count(place, entry, 1);
    }
    return Optional.of(new Rehearsal(entry.raw().replace("\r\n", "\n"), rendered));
  }

  /** An entry as it is written, and as the others' style writes it. */
  public record Rehearsal(String written, String rendered) {}
}
