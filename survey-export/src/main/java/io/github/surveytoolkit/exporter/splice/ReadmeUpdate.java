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
import java.util.ArrayList;
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
  private final Map<List<Integer>, List<Integer>> categories;
  private final Headings headings;
  private final EntryUpdate entries;
  private final String lineEnd;
  private final List<TextEdit> edits = new ArrayList<>();

  private ReadmeUpdate(Source source, ReadResult page, ReadResult wanted) {
    this.source = source;
    this.page = page;
    this.wanted = wanted;
    Map<Place, Place> matches = EntryMatches.of(page, wanted);
    this.categories = CategoryMatches.of(page.survey(), wanted.survey(), matches);
    this.headings = Headings.of(source, page);
    this.entries = new EntryUpdate(source, page, matches, headings, edits);
    this.lineEnd = LineEnd.of(source.text());
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
    section(wanted.survey().papers(), wanted.survey().categories(), Place.ROOT, List.of());
    edits.addAll(
        new CategoryRemovals(source.text(), page, headings, entries.blocks())
            .edits(Set.copyOf(categories.values()), entries.leaving()));
  }

  private void section(List<Paper> papers, List<Category> inner, Place now, List<Integer> old) {
    entries.update(papers, now, old);
    Optional<List<Integer>> sibling = Optional.empty();
    StringBuilder added = new StringBuilder();
    for (int i = 0; i < inner.size(); i++) {
      Category category = inner.get(i);
      List<Integer> earlier = categories.get(now.category(i).categories());
      if (earlier == null) {
        int level = headings.level(old, sibling.or(() -> anySibling(now, inner.size())));
        added.append(lineEnd).append(lineEnd);
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
      int last = headings.lastBefore(end);
      edits.add(new TextEdit(new SourceSpan(last, last), added.toString()));
      added.setLength(0);
    }
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
    StringBuilder text =
        new StringBuilder(Headings.written(level, new MarkdownEscaper().escape(category.title())));
    String listed = entries.fresh(category.papers(), place);
    if (!listed.isEmpty()) {
      text.append(lineEnd).append(lineEnd).append(listed);
    }
    for (int i = 0; i < category.categories().size(); i++) {
      text.append(lineEnd)
          .append(lineEnd)
          .append(whole(category.categories().get(i), place.category(i), level + 1));
    }
    return text.toString();
  }
}
