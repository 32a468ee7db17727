package io.github.surveytoolkit.model.statistics;

import io.github.surveytoolkit.model.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many works there are of each group.
 *
 * @param rows venues and tags by their number, years and categories in their order; those of which
 *     nothing is said come last
 * @param total of all works, each counted once
 */
public record CountTable(Grouping by, List<Count> rows, Count total) {

  public CountTable {
    rows = List.copyOf(rows);
  }

  public static CountTable of(List<ListedWork> works, Grouping by) {
    List<Count> rows = new ArrayList<>();
    WorkGroups.of(works, by).forEach((name, members) -> rows.add(Count.of(name, members)));
    if (by.isRanked()) {
      rows.sort(
          Comparator.comparing((Count row) -> row.name().equals(by.none()))
              .thenComparing(Comparator.comparingInt(Count::papers).reversed()));
    }
    List<Paper> all = works.stream().map(ListedWork::paper).toList();
    return new CountTable(by, rows, Count.of("Total", all));
  }

  /** Returns the first {@code most} rows under the same total. */
  public CountTable first(int most) {
    return new CountTable(by, rows.stream().limit(most).toList(), total);
  }
}
