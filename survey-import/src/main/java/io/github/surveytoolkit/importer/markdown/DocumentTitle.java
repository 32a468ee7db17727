package io.github.surveytoolkit.importer.markdown;

import java.util.List;
import java.util.Optional;

/** Tells the heading that names the document from those that name categories. */
final class DocumentTitle {

  private DocumentTitle() {}

  /** Returns the first heading of the first level, unless it is one category of several. */
  static Optional<Section> of(Section root) {
    List<Section> first = root.sections().stream().filter(section -> section.level() == 1).toList();
    if (first.isEmpty() || root.sections().indexOf(first.get(0)) > 2) {
      return Optional.empty();
    }
    return Optional.of(first.get(0));
  }
}
