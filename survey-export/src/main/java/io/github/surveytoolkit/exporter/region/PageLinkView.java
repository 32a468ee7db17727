package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.exporter.template.Text;

/**
 * A link to a page of a category or tag.
 *
 * @param papers how many it lists
 */
public record PageLinkView(String name, Text.Address address, int papers) {}
