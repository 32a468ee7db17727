package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.key.KeyNames.KeyName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The forms in which JabRef writes several names as one word. */
final class NameForms {

  private static final int LETTERS_OF_FIRST = 5;
  private static final int LETTERS_OF_ONE = 3;
  private static final int MOST_INITIALS = 4;
  private static final int MOST_SHORT = 3;

  private NameForms() {}

  static String firstFull(KeyNames names) {
    return names.named().stream().findFirst().map(name -> String.join("", name.words())).orElse("");
  }

  static String initial(KeyNames names, int number) {
    return names.named().stream()
        .skip(Math.max(0, number - 1))
        .findFirst()
        .map(KeyName::initial)
        .orElse("");
  }

  static String last(KeyNames names) {
    return names.family(names.named().size());
  }

  static String lastInitial(KeyNames names) {
    return initial(names, names.named().size());
  }

  /** Returns at most {@code most} family names and, if there are more, {@code whenCut}. */
  static String joined(KeyNames names, int most, String between, String whenCut) {
    String kept =
        names.named().stream()
            .limit(most)
            .map(KeyName::family)
            .collect(Collectors.joining(between));
    return names.othersOmitted() || names.count() > most ? kept + whenCut : kept;
  }

  /** Returns two names where there are two, else the first and what stands for the others. */
  static String firstOrTwo(KeyNames names, String between, String whenMore) {
    boolean two = names.count() == 2 && !names.othersOmitted();
    return joined(names, two ? 2 : 1, between, whenMore);
  }

  /** Returns five letters of the first name and the initials of the others. */
  static String lettersAndInitials(KeyNames names) {
    return start(names.family(1), LETTERS_OF_FIRST)
        + IntStream.rangeClosed(2, names.named().size())
            .mapToObj(number -> start(names.family(number), 1))
            .collect(Collectors.joining());
  }

  /** Returns the label of BibTeX's style alpha. */
  static String alpha(KeyNames names) {
    List<KeyName> named = names.named();
    if (names.count() == 1) {
      List<String> words = named.get(0).words();
      String particles = initials(words.subList(0, words.size() - 1));
      return particles + start(words.get(words.size() - 1), LETTERS_OF_ONE);
    }
    boolean cut = names.count() > MOST_INITIALS;
    String initials =
        named.stream()
            .limit(cut ? MOST_INITIALS - 1 : MOST_INITIALS)
            .map(name -> initials(name.words()))
            .collect(Collectors.joining());
    return cut || names.othersOmitted() ? initials + "+" : initials;
  }

  private static String initials(List<String> words) {
    return words.stream().map(word -> start(word, 1)).collect(Collectors.joining());
  }

  /** Returns the one name, or the initials of three. */
  static String shortest(KeyNames names) {
    if (names.count() == 1) {
      return names.family(1);
    }
    String initials =
        names.named().stream()
            .limit(MOST_SHORT)
            .map(name -> start(name.family(), 1))
            .collect(Collectors.joining());
    return names.count() > MOST_SHORT || names.othersOmitted() ? initials + "+" : initials;
  }

  /** Shares {@code letters} among all names, the first ones having one more. */
  static String shared(KeyNames names, int letters) {
    int count = Math.max(1, names.named().size());
    StringBuilder shared = new StringBuilder();
    for (int i = 0; i < names.named().size(); i++) {
      shared.append(start(names.family(i + 1), letters / count + (i < letters % count ? 1 : 0)));
    }
    return shared.toString();
  }

  static String start(String name, int letters) {
    return name.substring(0, Math.min(letters, name.length()));
  }
}
