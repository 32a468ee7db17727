package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.text.GithubAnchors;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A document's own contents. What stands before them and is not named in them introduces the list:
 * its makers' highlights, for one, which look like entries.
 *
 * @param start offset at which the contents begin
 * @param targets anchors to which they lead, without {@code #}
 */
record Contents(int start, Set<String> targets) {

  private static final int FEWEST_TARGETS = 3;

  /** Returns the first contents of the document, or such as name nothing. */
  static Contents of(Section section) {
    if (Topic.of(section.title()) == Topic.CONTENTS) {
      Set<String> targets = new HashSet<>();
      section.candidates().forEach(candidate -> collect(candidate, targets));
      section.generated().forEach(candidate -> collect(candidate, targets));
      if (targets.size() >= FEWEST_TARGETS) {
        return new Contents(section.span().start(), targets);
      }
    }
    for (Section inner : section.sections()) {
      Contents found = of(inner);
      if (!found.targets.isEmpty()) {
        return found;
      }
    }
    return new Contents(0, Set.of());
  }

  private static void collect(Candidate candidate, Set<String> targets) {
    candidate.text().links().stream()
        .filter(link -> link.url().startsWith("#"))
        .forEach(link -> targets.add(link.url().substring(1).toLowerCase(Locale.ROOT)));
    candidate.children().forEach(child -> collect(child, targets));
  }

  /** Returns true for what stands before the contents in a section that they do not name. */
  boolean isIntroduction(Section section, int offset) {
    if (targets.isEmpty() || offset >= start) {
      return false;
    }
    for (Optional<Section> at = Optional.of(section); at.isPresent(); at = at.get().parent()) {
      if (targets.contains(GithubAnchors.bare(at.get().title()))) {
        return false;
      }
    }
    return true;
  }
}
