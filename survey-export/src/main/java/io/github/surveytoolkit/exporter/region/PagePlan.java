package io.github.surveytoolkit.exporter.region;

import java.util.List;

/**
 * The pages of a list: one file for each of its categories or tags.
 *
 * @param pages in the order in which they are linked
 */
public record PagePlan(List<Entry> pages) {

  public static final PagePlan NONE = new PagePlan(List.of());

  public PagePlan {
    pages = List.copyOf(pages);
  }

  /**
   * One page.
   *
   * @param name as links show it
   * @param address relative to the list, with {@code /} between folders
   * @param papers how many it lists
   */
  public record Entry(String name, String address, int papers) {}
}
