package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.Paper;
import java.util.ArrayList;
import java.util.List;

/**
 * What a pattern makes a key of.
 *
 * @param namesAsked whether the pattern asks for authors, whose place a word of the title takes
 *     where there are none
 */
record KeyEntry(Paper paper, boolean namesAsked) {

  /** Returns the authors, the editors of what has none, or the first telling word of the title. */
  KeyNames names() {
    KeyNames authors = KeyNames.of(paper.authors());
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
    return TitleWords.significant(paper.title()).stream().findFirst().orElse("");
  }

  /** Returns the words of the title but for the one that stands for the authors. */
  List<String> withoutStandIn(List<String> words) {
    boolean taken = namesAsked && KeyNames.of(paper.authors()).isEmpty() && editors().isEmpty();
    List<String> rest = new ArrayList<>(words);
    if (taken && !rest.isEmpty() && !rest.remove(firstWord())) {
      rest.remove(0);
    }
    return rest;
  }
}
