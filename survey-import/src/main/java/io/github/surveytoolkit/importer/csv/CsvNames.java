package io.github.surveytoolkit.importer.csv;

import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.text.JoinedText;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the names of a cell, joined with semicolons: {@code von Last, Jr, First}, or {@code First
 * von Last}, or a group in braces. By BibTeX's grammar a particle is what stands in lower case
 * before the last name.
 */
final class CsvNames {

  private static final Set<String> OTHERS = Set.of("others", "et al", "et al.");
  private static final int MOST_PARTS = 3;

  private CsvNames() {}

  static List<Author> of(CsvValues values) {
    List<Author> authors = new ArrayList<>();
    boolean othersOmitted = false;
    for (String written : JoinedText.values(values.raw(CsvColumn.AUTHORS))) {
      String name = TextNormalizer.normalize(written);
      if (OTHERS.contains(name.toLowerCase(Locale.ROOT))) {
        othersOmitted = true;
      } else {
        author(name, values).ifPresent(authors::add);
      }
    }
    if (othersOmitted) {
      authors.add(new Author.Others());
    }
    return authors;
  }

  private static Optional<Author> author(String name, CsvValues values) {
    Braced braced = new Braced(name);
    if (braced.isWhole()) {
      return group(braced.content());
    }
    List<String> parts = braced.parts();
    if (parts.size() > MOST_PARTS) {
      values.problem(
          CsvColumn.AUTHORS, "are joined with semicolons, \"" + name + "\" is read as one name");
      return group(name);
    }
    return switch (parts.size()) {
      case 1 -> natural(parts.get(0));
      case 2 -> person(parts.get(0), "", parts.get(1));
      default -> person(parts.get(0), parts.get(1), parts.get(2));
    };
  }

  private static Optional<Author> group(String name) {
    return present(name).map(Author.Group::new);
  }

  /** Reads {@code First von Last}. */
  private static Optional<Author> natural(String name) {
    List<String> words = List.of(name.split(" ", -1));
    int last = words.size() - 1;
    int from = 0;
    while (from < last && !isLower(words.get(from))) {
      from++;
    }
    return person(
        String.join(" ", words.subList(from, words.size())),
        "",
        String.join(" ", words.subList(0, from)));
  }

  private static Optional<Author> person(String last, String suffix, String given) {
    int cut = particleEnd(last);
    String particle = last.substring(0, cut);
    Optional<String> family = present(last.substring(cut));
    Optional<String> first = present(given);
    Optional<String> name = family.or(() -> first);
    return name.map(
        found ->
            new Author.Person(
                family.isEmpty() ? Optional.empty() : first,
                present(particle),
                found,
                present(suffix)));
  }

  /** Returns where the family name begins: at braces, or after the last word in lower case. */
  private static int particleEnd(String last) {
    int braces = new Braced(last).lastWhole();
    if (braces < last.length()) {
      String before = last.substring(0, braces).strip();
      return isLower(before) || new Braced(before).isWhole() ? braces : 0;
    }
    int end = 0;
    for (int space = last.indexOf(' '); space >= 0; space = last.indexOf(' ', space + 1)) {
      int word = last.lastIndexOf(' ', space - 1) + 1;
      end = isLower(last.substring(word, space)) ? space + 1 : end;
    }
    return end;
  }

  private static boolean isLower(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  private static Optional<String> present(String part) {
    return Optional.of(TextNormalizer.normalize(new Braced(part.strip()).content()))
        .filter(name -> !name.isEmpty());
  }
}
