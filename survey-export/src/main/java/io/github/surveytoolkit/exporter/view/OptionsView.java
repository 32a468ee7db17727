package io.github.surveytoolkit.exporter.view;

import java.util.List;

/**
 * How the survey is to be written.
 *
 * @param columns of a table, from the left, by name: {@code title}, {@code authors}, {@code venue},
 *     {@code year}, {@code links}, {@code code}, {@code cite}, {@code tags}, {@code note}
 */
public record OptionsView(List<String> columns, LatexOptionsView latex) {}
