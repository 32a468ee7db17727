package io.github.surveytoolkit.exporter.view;

import java.util.List;

/**
 * How many papers there are of each kind.
 *
 * @param head what is counted by
 * @param total of all papers, each counted once
 */
public record CountTableView(String head, List<CountView> rows, CountView total) {}
