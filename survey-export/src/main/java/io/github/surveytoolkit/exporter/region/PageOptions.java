package io.github.surveytoolkit.exporter.region;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How pages are made of a list.
 *
 * @param folder of the pages, relative to the list, with {@code /} behind each name; may be nothing
 * @param names of the folders of single categories or tags, by their titles
 */
public record PageOptions(String folder, PagesBy by, Map<String, String> names) {

  public PageOptions {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }
}
