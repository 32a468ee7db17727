package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * A category of a list.
 *
 * @param hashes of its heading; nothing where it lies deeper than headings go and is a bold bullet
 * @param indent white space in front of that bullet
 * @param inner white space in front of its entries
 */
public record ListSectionView(
    Text.Verbatim hashes,
    Text.Verbatim indent,
    Text.Verbatim inner,
    String title,
    List<ListEntryView> entries) {}
