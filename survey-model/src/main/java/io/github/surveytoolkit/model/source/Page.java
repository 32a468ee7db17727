package io.github.surveytoolkit.model.source;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A document as a page on GitHub: what links can lead to, and the lists of such links.
 *
 * @param headings all of them, in order
 * @param names what HTML calls places of the page, by {@code id} and the like
 * @param contents lists that lead to the page's own headings, in order
 */
public record Page(List<PageHeading> headings, Set<String> names, List<ContentsList> contents) {

  public static final Page EMPTY = new Page(List.of(), Set.of(), List.of());

  public Page {
    headings = List.copyOf(headings);
    names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    contents = List.copyOf(contents);
  }
}
