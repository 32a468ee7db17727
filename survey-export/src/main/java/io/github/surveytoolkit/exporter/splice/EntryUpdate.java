package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import io.github.surveytoolkit.model.style.EntryBlock;
import io.github.surveytoolkit.model.style.ListStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings the entries of a page, section by section, into their wanted order and text. */
final class EntryUpdate {

  /** The place of a section that the page does not have. */
  private static final List<Integer> NEW = List.of(-1);

  private final String text;
  private final ListStyle style;
  private final Map<Place, EntryBlock> blocks;
  private final Map<Place, Place> entries;
  private final Headings headings;
  private final Gaps gaps;
  private final List<TextEdit> edits;
  private final Map<Place, Paper> before = new HashMap<>();
  private final Set<Place> leaving = new LinkedHashSet<>();

  /**
   * Makes an update.
   *
   * @param entries where each wanted entry that was on the page was there
   * @param edits take what is to change, in the order of the page as it is wanted
   */
  EntryUpdate(
      Source source,
      ReadResult page,
      Map<Place, Place> entries,
      Headings headings,
      List<TextEdit> edits) {
    this.text = source.text();
    this.style = ListStyle.learn(source, page, new EntryText());
    this.blocks = EntryBlock.of(source, page.sourceMap());
    this.entries = entries;
    this.headings = headings;
    this.gaps = Gaps.of(source, blocks);
    this.edits = edits;
    page.survey().forEachPaper(before::put);
    leaving.addAll(blocks.keySet());
    entries.values().forEach(leaving::remove);
  }

  /** Returns the entries of the page. */
  Map<Place, EntryBlock> blocks() {
    return blocks;
  }

  /** Returns the entries that do not stay where they are, once all sections are updated. */
  Set<Place> leaving() {
    return leaving;
  }

  /** Brings the section {@code old}, which is {@code now}, to {@code papers}. */
  void update(List<Paper> papers, Place now, List<Integer> old) {
    int[] ranks = new int[papers.size()];
    for (int i = 0; i < ranks.length; i++) {
      Place from = entries.get(now.paper(i));
      boolean here = from != null && from.categories().equals(old) && blocks.containsKey(from);
      ranks[i] = here && from != null ? from.index() : -1;
    }
    boolean[] stays = Staying.of(ranks);
    int last = -1;
    List<String> arriving = new ArrayList<>();
    for (int i = 0; i < ranks.length; i++) {
      if (stays[i]) {
        Place from = new Place(old, ranks[i]);
        arrive(arriving, last, from, old);
        revise(from, papers.get(i));
        last = ranks[i];
      } else {
        arriving.add(arriving(papers.get(i), now.paper(i), old, last + 2 + arriving.size()));
      }
    }
    arriveLast(arriving, last, old);
  }

  private void revise(Place place, Paper paper) {
    if (!paper.equals(before.get(place))) {
      style.revise(place, paper).ifPresent(edits::add);
    }
  }

  /** Puts entries in front of one that stays, or behind the one before it. */
  private void arrive(List<String> arriving, int last, Place next, List<Integer> section) {
    if (arriving.isEmpty()) {
      return;
    }
    if (last >= 0) {
      arriveLast(arriving, last, section);
      return;
    }
    String gap = gaps.of(section);
    EntryBlock block = blocks.getOrDefault(next, new EntryBlock(new SourceSpan(0, 0), false));
    insert(block.span().start(), String.join(gap, arriving) + gap);
    arriving.clear();
  }

  private void arriveLast(List<String> arriving, int last, List<Integer> section) {
    if (arriving.isEmpty()) {
      return;
    }
    String gap = gaps.of(section);
    EntryBlock block = blocks.get(new Place(section, Math.max(0, last)));
    if (last >= 0 && block != null) {
      insert(block.span().end(), gap + String.join(gap, arriving));
    } else {
      int end = headings.lastBefore(headings.contentEnd(section));
      String start = end == 0 ? "" : gaps.lineEnd() + gaps.lineEnd();
      insert(end, start + inEmptySection(arriving, section));
    }
    arriving.clear();
  }

  /** Writes the entries of a category that is new; nothing if it has none. */
  String fresh(List<Paper> papers, Place now) {
    List<String> rendered = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      rendered.add(arriving(papers.get(i), now.paper(i), NEW, i + 1));
    }
    return rendered.isEmpty() ? "" : inEmptySection(rendered, NEW);
  }

  /** Renders what comes from elsewhere; an entry of the page keeps its text where it fits. */
  private String arriving(Paper paper, Place now, List<Integer> section, int number) {
    Place from = entries.get(now);
    if (from != null) {
      leaving.add(from);
    }
    String rendered =
        from == null
            ? style.render(section, paper, style.number(section, number))
            : style.move(from, section, paper, style.number(section, number));
    return rendered.replace("\r\n", "\n").replace("\n", gaps.lineEnd());
  }

  private String inEmptySection(List<String> rendered, List<Integer> section) {
    String rows = String.join(gaps.of(section), rendered);
    return rendered.get(0).startsWith("|")
        ? TableHead.before(text, blocks.values(), gaps.lineEnd()) + rows
        : rows;
  }

  private void insert(int at, String added) {
    edits.add(new TextEdit(new SourceSpan(at, at), added));
  }
}
