package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.source.Position;

/** An entry of a bibliography from which values may be taken, and where it stands. */
public record Reference(Paper paper, Position position) {

  /** Returns {@code refs.bib:12}, the form in which papers say where a value comes from. */
  public String origin() {
    return position.file() + ":" + position.line();
  }
}
