package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.exporter.template.MarkdownEscaper;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.Outline;
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
import java.util.Optional;
import java.util.Set;

/**
 * Makes a page hold a wanted survey, by edits of the entries that differ and of nothing else.
 *
 * <pre>{@code
 * List<TextEdit> edits = ReadmeUpdate.edits(source, read, wanted);
 * byte[] updated = Splicer.bytes(source, edits);
 * }</pre>
 */
public final class ReadmeUpdate {

  private final Source source;
  private final ReadResult page;
  private final ReadResult wanted;
  private final ListStyle style;
  private final Map<Place, EntryBlock> blocks;
  private final Map<Place, Place> entries;
  private final Map<List<Integer>, List<Integer>> categories;
  private final Headings headings;
  private final Gaps gaps;
  private final Map<Place, Paper> before = new HashMap<>();
  private final Set<Place> leaving = new LinkedHashSet<>();
  private final List<TextEdit> edits = new ArrayList<>();

  private ReadmeUpdate(Source source, ReadResult page, ReadResult wanted) {
    this.source = source;
    this.page = page;
    this.wanted = wanted;
    this.style = ListStyle.learn(source, page, new EntryText());
    this.blocks = EntryBlock.of(source, page.sourceMap());
    this.entries = EntryMatches.of(page, wanted);
    this.categories = CategoryMatches.of(page.survey(), wanted.survey(), entries);
    this.headings = Headings.of(source, page);
    this.gaps = Gaps.of(source, blocks);
    page.survey().forEachPaper(before::put);
  }

  /**
   * Returns the edits of {@code source} after which it holds {@code wanted}.
   *
   * @param page what was read from {@code source}
   * @param wanted may carry the positions of its entries on the page, as the JSON form does
   */
  public static List<TextEdit> edits(Source source, ReadResult page, ReadResult wanted) {
    ReadmeUpdate update = new ReadmeUpdate(source, page, wanted);
    update.plan();
    return List.copyOf(update.edits);
  }

  private void plan() {
    leaving.addAll(blocks.keySet());
    entries.values().forEach(leaving::remove);
    section(wanted.survey().papers(), wanted.survey().categories(), Place.ROOT, List.of());
    edits.addAll(
        new CategoryRemovals(source.text(), page, headings, blocks)
            .edits(Set.copyOf(categories.values()), leaving));
  }

  private void section(List<Paper> papers, List<Category> inner, Place now, List<Integer> old) {
    entries(papers, now, old);
    Optional<List<Integer>> sibling = Optional.empty();
    StringBuilder added = new StringBuilder();
    for (int i = 0; i < inner.size(); i++) {
      Category category = inner.get(i);
      List<Integer> earlier = categories.get(now.category(i).categories());
      if (earlier == null) {
        int level = headings.level(old, sibling.or(() -> anySibling(now, inner.size())));
        added.append(gaps.lineEnd()).append(gaps.lineEnd());
        added.append(whole(category, now.category(i), level));
      } else {
        flush(added, sibling, old);
        retitle(category.title(), earlier);
        section(category.papers(), category.categories(), now.category(i), earlier);
        sibling = Optional.of(earlier);
      }
    }
    flush(added, sibling, old);
  }

  private Optional<List<Integer>> anySibling(Place now, int count) {
    for (int i = 0; i < count; i++) {
      List<Integer> old = categories.get(now.category(i).categories());
      if (old != null) {
        return Optional.of(old);
      }
    }
    return Optional.empty();
  }

  private void flush(StringBuilder added, Optional<List<Integer>> after, List<Integer> parent) {
    if (added.length() > 0) {
      int end = after.map(headings::sectionEnd).orElseGet(() -> headings.contentEnd(parent));
      insert(lastOf(end), added.toString());
      added.setLength(0);
    }
  }

  private void insert(int at, String text) {
    edits.add(new TextEdit(new SourceSpan(at, at), text));
  }

  /** Returns where the text before {@code end} ends, without the blank lines there. */
  private int lastOf(int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(source.text().charAt(at - 1))) {
      at--;
    }
    int line = source.text().indexOf('\n', at);
    int lineEnd = line < 0 ? source.text().length() : line;
    return lineEnd > at && source.text().charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
  }

  private void retitle(String title, List<Integer> old) {
    Optional<Outline.Heading> heading = headings.of(old);
    if (heading.isEmpty() || heading.get().text().equals(title)) {
      return;
    }
    SourceSpan span = heading.get().span();
    String raw = source.text().substring(span.start(), span.end());
    int at = raw.indexOf(heading.get().text());
    String written = new MarkdownEscaper().escape(title);
    if (at >= 0) {
      int start = span.start() + at;
      edits.add(
          new TextEdit(new SourceSpan(start, start + heading.get().text().length()), written));
    } else {
      edits.add(new TextEdit(span, Headings.written(heading.get().level(), written)));
    }
  }

  /** Writes a category that is new, with all that stands in it. */
  private String whole(Category category, Place place, int level) {
    String end = gaps.lineEnd();
    StringBuilder text =
        new StringBuilder(Headings.written(level, new MarkdownEscaper().escape(category.title())));
    List<String> rendered = new ArrayList<>();
    for (int i = 0; i < category.papers().size(); i++) {
      rendered.add(arriving(category.papers().get(i), place.paper(i), List.of(-1), i + 1));
    }
    if (!rendered.isEmpty()) {
      text.append(end).append(end).append(inEmptySection(rendered, List.of(-1)));
    }
    for (int i = 0; i < category.categories().size(); i++) {
      text.append(end)
          .append(end)
          .append(whole(category.categories().get(i), place.category(i), level + 1));
    }
    return text.toString();
  }

  private String inEmptySection(List<String> rendered, List<Integer> section) {
    String rows = String.join(gaps.of(section), rendered);
    return rendered.get(0).startsWith("|")
        ? TableHead.before(source.text(), blocks.values(), gaps.lineEnd()) + rows
        : rows;
  }

  /** Renders what comes from elsewhere; an entry of the page keeps its text where it fits. */
  private String arriving(Paper paper, Place now, List<Integer> section, int number) {
    Place from = entries.get(now);
    if (from != null) {
      leaving.add(from);
    }
    String text =
        from == null
            ? style.render(section, paper, style.number(section, number))
            : style.move(from, section, paper, style.number(section, number));
    return text.replace("\r\n", "\n").replace("\n", gaps.lineEnd());
  }

  private void entries(List<Paper> papers, Place now, List<Integer> old) {
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
      int end = lastOf(headings.contentEnd(section));
      String start = end == 0 ? "" : gaps.lineEnd() + gaps.lineEnd();
      insert(end, start + inEmptySection(arriving, section));
    }
    arriving.clear();
  }
}
