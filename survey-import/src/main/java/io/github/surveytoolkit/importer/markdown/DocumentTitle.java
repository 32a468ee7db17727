package io.github.surveytoolkit.importer.markdown;

import java.util.List;
import java.util.Optional;

/** Tells the heading that names the document from those that name categories. */
final class DocumentTitle {

  private static final int MOST_BEFORE = 2;

  private DocumentTitle() {}

  /**
   * Returns the first heading if no other is of its level or above, or if it is of the first level
   * and nothing but a few lesser headings stands before it. In our own form, categories begin at
   * the second level.
   */
  static Optional<Section> of(Section root, boolean ownForm) {
    List<Section> headings = root.sections().stream().filter(Section::isHeading).toList();
    if (headings.isEmpty()) {
      return Optional.empty();
    }
    Section first = headings.get(0);
    if (ownForm) {
      return Optional.of(first).filter(section -> section.level() == 1);
    }
    boolean alone = headings.stream().skip(1).noneMatch(other -> other.level() <= first.level());
    if (first.level() == 1 || alone) {
      return Optional.of(first);
    }
    return headings.stream()
        .limit(MOST_BEFORE + 1)
        .filter(
            section ->
                section.level() == 1 && section.candidates().stream().noneMatch(Candidate::isItem))
        .findFirst();
  }
}
