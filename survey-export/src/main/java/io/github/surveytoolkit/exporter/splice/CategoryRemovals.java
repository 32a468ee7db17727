package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.Outline;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import io.github.surveytoolkit.model.style.EntryBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Removes entries, and the headings of categories that are gone. A heading stays where other text
 * stands below it: what nobody listed is nobody's to remove.
 */
final class CategoryRemovals {

  private final String text;
  private final ReadResult page;
  private final Headings headings;
  private final Map<Place, EntryBlock> blocks;
  private final List<SourceSpan> sections = new ArrayList<>();

  CategoryRemovals(String text, ReadResult page, Headings headings, Map<Place, EntryBlock> blocks) {
    this.text = text;
    this.page = page;
    this.headings = headings;
    this.blocks = blocks;
  }

  List<TextEdit> edits(Set<List<Integer>> kept, Set<Place> leaving) {
    collect(page.survey().categories(), Place.ROOT, kept, leaving);
    List<TextEdit> edits = new ArrayList<>();
    sections.forEach(span -> edits.add(new TextEdit(span, "")));
    List<EntryBlock> alone = new ArrayList<>();
    for (Place place : leaving) {
      EntryBlock block = blocks.get(place);
      if (block != null && sections.stream().noneMatch(s -> s.contains(block.span()))) {
        alone.add(block);
      }
    }
    edits.addAll(new Removals(text).of(alone));
    return edits;
  }

  private void collect(
      List<Category> categories, Place above, Set<List<Integer>> kept, Set<Place> leaving) {
    for (int i = 0; i < categories.size(); i++) {
      Place place = above.category(i);
      Optional<SourceSpan> section = section(categories.get(i), place, kept, leaving);
      if (section.isPresent()) {
        sections.add(section.get());
      } else {
        collect(categories.get(i).categories(), place, kept, leaving);
      }
    }
  }

  /** Returns the whole section if nothing in it is to stay. */
  private Optional<SourceSpan> section(
      Category category, Place place, Set<List<Integer>> kept, Set<Place> leaving) {
    Optional<Outline.Heading> heading = headings.of(place.categories());
    if (heading.isEmpty() || keepsAny(category, place, kept)) {
      return Optional.empty();
    }
    int start = headings.start(heading.get());
    int end = headings.sectionEnd(place.categories());
    StringBuilder rest = new StringBuilder(text.substring(start, end));
    blank(rest, heading.get().span(), start);
    blankInner(rest, category, place, start, leaving);
    boolean empty = rest.toString().lines().allMatch(l -> l.isBlank() || l.startsWith("|"));
    return empty ? Optional.of(new SourceSpan(start, end)) : Optional.empty();
  }

  private static boolean keepsAny(Category category, Place place, Set<List<Integer>> kept) {
    if (kept.contains(place.categories())) {
      return true;
    }
    for (int i = 0; i < category.categories().size(); i++) {
      if (keepsAny(category.categories().get(i), place.category(i), kept)) {
        return true;
      }
    }
    return false;
  }

  private void blankInner(
      StringBuilder rest, Category category, Place place, int offset, Set<Place> leaving) {
    for (int i = 0; i < category.papers().size(); i++) {
      EntryBlock block = blocks.get(place.paper(i));
      if (block != null && leaving.contains(place.paper(i))) {
        blank(rest, block.span(), offset);
      }
    }
    for (int i = 0; i < category.categories().size(); i++) {
      Place inner = place.category(i);
      headings.of(inner.categories()).ifPresent(h -> blank(rest, h.span(), offset));
      blankInner(rest, category.categories().get(i), inner, offset, leaving);
    }
  }

  private static void blank(StringBuilder rest, SourceSpan span, int offset) {
    for (int i = span.start() - offset; i < span.end() - offset; i++) {
      if (i >= 0 && i < rest.length() && rest.charAt(i) != '\n') {
        rest.setCharAt(i, ' ');
      }
    }
  }
}
