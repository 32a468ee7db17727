package io.github.surveytoolkit.exporter.region;

import java.util.List;
import java.util.Optional;

/**
 * The files beside a list: pages, one for each of its categories or tags, and charts.
 *
 * @param pages in the order in which they are linked
 * @param charts the folder of the charts as seen from the list, with {@code /} behind each name
 */
public record PagePlan(List<Entry> pages, Optional<String> charts) {

  public static final PagePlan NONE = new PagePlan(List.of());

  public PagePlan {
    pages = List.copyOf(pages);
  }

  /** Plans pages alone. */
  public PagePlan(List<Entry> pages) {
    this(pages, Optional.empty());
  }

  public PagePlan withCharts(String folder) {
    return new PagePlan(pages, Optional.of(folder));
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
