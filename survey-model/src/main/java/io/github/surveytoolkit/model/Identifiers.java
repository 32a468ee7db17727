package io.github.surveytoolkit.model;

import java.util.Optional;

/** The identifiers that a source gives for a paper, also inside its links. */
public record Identifiers(Optional<ArxivId> arxiv, Optional<Doi> doi) {

  public static final Identifiers NONE = new Identifiers(Optional.empty(), Optional.empty());
}
