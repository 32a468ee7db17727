package io.github.surveytoolkit.model.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document as a page on GitHub: what links can lead to, and the lists of such links.
 *
 * @param headings all of them, in order
 * @param names what HTML calls places of the page, by {@code id} and the like, and their offsets
 * @param contents lists that lead to the page's own headings, in order
 */
public record Page(
    List<PageHeading> headings, Map<String, Integer> names, List<ContentsList> contents) {

  public static final Page EMPTY = new Page(List.of(), Map.of(), List.of());

  public Page {
    headings = List.copyOf(headings);
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    contents = List.copyOf(contents);
  }
}
