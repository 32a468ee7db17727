package io.github.surveytoolkit.exporter.view;

/**
 * A column of a LaTeX table. Its width is {@code share} of the line, less {@code gaps} times {@code
 * \tabcolsep}, and {@code ems}; a fixed one has no share.
 *
 * @param name as in {@link OptionsView#columns}
 * @param ems with its sign
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
