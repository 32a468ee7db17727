package io.github.surveytoolkit.exporter.view;

import java.util.List;

/**
 * A category of the survey.
 *
 * @param level 1 for those at the top
 * @param path the titles from the top down, joined with {@code " > "}
 * @param anchor by which a link leads to the heading on GitHub, without {@code #}
 * @param papers the entries of this very category
 * @param entryCount the entries of this category and of all below it
 */
public record CategoryView(
    String title,
    int level,
    String path,
    String anchor,
    List<PaperView> papers,
    List<CategoryView> categories,
    int entryCount) {}
