package io.github.surveytoolkit.exporter.region;

import java.util.List;

/** What the template of links to pages sees. */
public record FiltersView(List<PageLinkView> pages) {}
