package io.github.surveytoolkit.exporter.region;

import java.util.List;

/** What the template of contents sees. */
public record ContentsView(List<ContentsLineView> lines) {}
