package io.github.surveytoolkit.model.source;

/**
 * A heading as GitHub shows it, wherever in the page it stands.
 *
 * @param level 1 to 6
 * @param text as rendered, with all its spaces: images give nothing, tags are gone
 * @param anchor by which a link leads to it, without {@code #}
 * @param isCategory false for headings that never head papers: contents, news, licence
 */
public record PageHeading(
    int level, String text, String anchor, SourceSpan span, boolean isCategory) {}
