package io.github.surveytoolkit.model;

import java.util.Optional;

/**
 * An address that an entry gives.
 *
 * @param label the text of the link as written; {@code title} when that is the paper's title
 * @param url as written, junk and relative addresses included
 */
public record Link(LinkKind kind, Optional<String> label, String url) {}
