package io.github.surveytoolkit.exporter.view;

/**
 * A column of a LaTeX table. Its width is {@code ems} where it is fixed; else it is {@code share}
 * of the line, less {@code gaps} times {@code \tabcolsep} and {@code ems}, which is its part of
 * what gaps and fixed columns take.
 *
 * @param name as in {@link OptionsView#columns}
 * @param stretch {@code share} as a multiple of the mean, as tabularx wants it
 */
public record LatexColumnView(
    String name,
    String heading,
    boolean fixed,
    String share,
    String gaps,
    String ems,
    String stretch) {}
