package io.github.surveytoolkit.exporter.view;

/**
 * A column of a table of entries.
 *
 * @param word by which command lines name it
 * @param head as the table shows it
 */
public record ListColumnView(String word, String head) {}
