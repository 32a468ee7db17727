package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;

/**
 * An address that an entry gives.
 *
 * @param kind {@code paper}, {@code code}, {@code project}, {@code data}, {@code slides}, {@code
 *     video}, {@code demo}, {@code blog} or {@code url}
 * @param label as the source labels it, or nothing
 * @param address the target of a link; nothing where {@code url} is no address to link to
 * @param url as the source writes it
 */
public record LinkView(String kind, String label, Text.Address address, String url) {}
