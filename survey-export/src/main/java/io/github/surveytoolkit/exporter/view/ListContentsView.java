package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;

/**
 * A line of the contents of a list.
 *
 * @param indent white space in front of its bullet
 * @param anchor where the heading is, as GitHub names it
 */
public record ListContentsView(Text.Verbatim indent, String title, Text.Verbatim anchor) {}
