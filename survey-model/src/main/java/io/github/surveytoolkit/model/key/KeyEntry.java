package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.Paper;
import java.util.ArrayList;
import java.util.List;

/** What a pattern makes a key of. Its markers ask for the same things, which are found once. */
final class KeyEntry {

  private final Paper paper;
  private final boolean namesAsked;
  private final KeyNames authors;
  private final List<String> significant;

  /**
   * Prepares an entry.
   *
   * @param namesAsked whether the pattern asks for authors, whose place a word of the title takes
   *     where there are none
   */
  KeyEntry(Paper paper, boolean namesAsked) {
    this.paper = paper;
    this.namesAsked = namesAsked;
    this.authors = KeyNames.of(paper.authors());
    this.significant = TitleWords.significant(paper.title());
  }

  Paper paper() {
    return paper;
  }

  /** Returns the words of the title that tell something; all words if there are none. */
  List<String> significantWords() {
    return significant;
  }

  /** Returns the authors, the editors of what has none, or the first telling word of the title. */
  KeyNames names() {
    if (authors.isEmpty()) {
      KeyNames editors = editors();
      return editors.isEmpty() ? KeyNames.standIn(firstWord()) : editors;
    }
    return authors;
  }

  KeyNames editors() {
    return KeyNames.ofText(paper.fields().getOrDefault("editor", ""));
  }

  private String firstWord() {
    return significant.isEmpty() ? "" : significant.get(0);
  }

  /** Returns the words of the title but for the one that stands for the authors. */
  List<String> withoutStandIn(List<String> words) {
    boolean taken = namesAsked && authors.isEmpty() && editors().isEmpty();
    List<String> rest = new ArrayList<>(words);
    if (taken && !rest.isEmpty() && !rest.remove(firstWord())) {
      rest.remove(0);
    }
    return rest;
  }
}
