package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.splice.Change;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;

/** One of the things that {@code survey update} does to a list. */
@FunctionalInterface
interface UpdateStep {

  /** Returns the edits of {@code source} as it is, which was read as {@code read}. */
  Change change(Source source, ReadResult read);
}
