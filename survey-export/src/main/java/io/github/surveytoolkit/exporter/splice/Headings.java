package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Outline;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceMap;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which heading of a page heads which category, and where its section ends. */
final class Headings {

  private final String text;
  private final List<Outline.Heading> all;
  private final SourceMap sources;
  private final Map<List<Integer>, Integer> ofCategory = new LinkedHashMap<>();
  private int next;

  private Headings(Source source, ReadResult page) {
    this.text = source.text();
    this.all = page.outline().headings();
    this.sources = page.sourceMap();
  }

  static Headings of(Source source, ReadResult page) {
    Headings headings = new Headings(source, page);
    headings.assign(page.survey().categories(), Place.ROOT);
    return headings;
  }

  private void assign(List<Category> categories, Place above) {
    for (int i = 0; i < categories.size(); i++) {
      Category category = categories.get(i);
      Place place = above.category(i);
      int found = find(category.title(), firstEntry(category, place));
      if (found >= 0) {
        ofCategory.put(place.categories(), found);
        next = found + 1;
      }
      assign(category.categories(), place);
    }
  }

  /** The last heading of this text before the first entry, else the first one still to come. */
  private int find(String title, int entry) {
    int found = -1;
    for (int i = next; i < all.size(); i++) {
      Outline.Heading heading = all.get(i);
      if (heading.text().equals(title) && heading.span().start() <= entry) {
        found = entry == Integer.MAX_VALUE && found >= 0 ? found : i;
      }
    }
    return found;
  }

  private int firstEntry(Category category, Place place) {
    int first = Integer.MAX_VALUE;
    for (int i = 0; i < category.papers().size(); i++) {
      first = Math.min(first, start(place.paper(i)));
    }
    for (int i = 0; i < category.categories().size(); i++) {
      first = Math.min(first, firstEntry(category.categories().get(i), place.category(i)));
    }
    return first;
  }

  private int start(Place place) {
    return sources
        .of(place)
        .flatMap(EntryOrigin::span)
        .map(SourceSpan::start)
        .orElse(Integer.MAX_VALUE);
  }

  Optional<Outline.Heading> of(List<Integer> category) {
    return Optional.ofNullable(ofCategory.get(category)).map(all::get);
  }

  /** Returns the start of the line of a heading. */
  int start(Outline.Heading heading) {
    return text.lastIndexOf('\n', Math.max(0, heading.span().start() - 1)) + 1;
  }

  /** Returns where the section's own content ends: at the next heading of any level. */
  int contentEnd(List<Integer> category) {
    int heading = category.isEmpty() ? -1 : ofCategory.getOrDefault(category, -1);
    return heading + 1 < all.size() ? start(all.get(heading + 1)) : text.length();
  }

  /** Returns where the section ends with all its subsections. */
  int sectionEnd(List<Integer> category) {
    int heading = ofCategory.getOrDefault(category, -1);
    if (heading < 0) {
      return text.length();
    }
    for (int i = heading + 1; i < all.size(); i++) {
      if (all.get(i).level() <= all.get(heading).level()) {
        return start(all.get(i));
      }
    }
    return text.length();
  }

  /** Returns where the text before {@code end} ends, without the blank lines there. */
  int lastBefore(int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    int line = text.indexOf('\n', at);
    int lineEnd = line < 0 ? text.length() : line;
    return lineEnd > at && text.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
  }

  /** Returns the level of a new category's heading: that of its siblings, else one below. */
  int level(List<Integer> parent, Optional<List<Integer>> sibling) {
    return sibling
        .flatMap(this::of)
        .map(Outline.Heading::level)
        .or(() -> of(parent).map(heading -> heading.level() + 1))
        .orElse(2);
  }

  /** Writes a heading; below the sixth level a bold line stands for one. */
  static String written(int level, String title) {
    return level > 6 ? "**" + title + "**" : "#".repeat(level) + " " + title;
  }
}
