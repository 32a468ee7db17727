package io.github.surveytoolkit.importer.name;

import io.github.surveytoolkit.model.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads lists of names by BibTeX's grammar: names are parted by "and"; each is {@code First von
 * Last}, {@code von Last, First} or {@code von Last, Jr, First}; what stands in braces is one word,
 * and a name that is all in braces is a group. Of biblatex it reads {@code family=…, given=…}.
 *
 * <p>{@code NameParser.parse("van Last, Ada and others", LatexDecoder::text)}
 *
 * @see <a href="https://ctan.org/pkg/tamethebeast">Tame the BeaST, section 11</a>
 */
public final class NameParser {

  /**
   * What was read.
   *
   * @param problems in words, what is wrong with the names
   */
  public record Names(List<Author> authors, List<String> problems) {

    public Names {
      authors = List.copyOf(authors);
      problems = List.copyOf(problems);
    }
  }

  private final UnaryOperator<String> decoder;
  private final List<Author> authors = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private NameParser(UnaryOperator<String> decoder) {
    this.decoder = decoder;
  }

  /**
   * Reads {@code names}.
   *
   * @param decoder makes text of a name's part, which may be LaTeX
   */
  public static Names parse(String names, UnaryOperator<String> decoder) {
    NameParser parser = new NameParser(decoder);
    List<String> parts = NameSplitter.atAnd(names);
    for (int i = 0; i < parts.size(); i++) {
      parser.name(parts.get(i), i + 1 == parts.size());
    }
    return new Names(parser.authors, parser.problems);
  }

  private void name(String name, boolean last) {
    if (name.isEmpty()) {
      problems.add("a name is missing beside an \"and\"");
    } else if (isOthers(name)) {
      if (last) {
        authors.add(new Author.Others());
      } else {
        problems.add("\"" + name + "\" stands before other names and is left out");
      }
    } else if (NameSplitter.isGroup(name) && !isLetter(name)) {
      group(name);
    } else {
      person(name);
    }
  }

  private static boolean isOthers(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.equals("others") || lower.equals("et al.") || lower.equals("et al");
  }

  /** Braces around a command alone make it one letter of a name. */
  private boolean isLetter(String name) {
    String text =
        name.length() > 1 && "\\$".indexOf(name.charAt(1)) >= 0 ? decoder.apply(name) : "";
    return text.codePointCount(0, text.length()) == 1 && Character.isLetter(text.codePointAt(0));
  }

  private void group(String name) {
    String text = decoder.apply(name.substring(1, name.length() - 1));
    if (text.isBlank()) {
      problems.add("a name is empty");
    } else {
      authors.add(new Author.Group(text));
    }
  }

  private void person(String name) {
    List<String> parts = NameSplitter.at(',', name);
    if (ExtendedName.is(parts)) {
      add(ExtendedName.read(parts, decoder), name);
    } else if (parts.size() > 3) {
      manyCommas(name, parts);
    } else {
      add(parts(parts), name);
    }
  }

  private void add(Optional<Author.Person> person, String name) {
    person.ifPresentOrElse(authors::add, () -> problems.add("this is no name: " + name));
  }

  private Optional<Author.Person> few(String name) {
    List<String> parts = NameSplitter.at(',', name);
    return parts.size() > 3 ? text(name).flatMap(this::onlyGiven) : parts(parts);
  }

  private Optional<Author.Person> parts(List<String> parts) {
    List<String> words = NameSplitter.words(parts.get(0));
    if (parts.size() == 1) {
      return firstVonLast(words);
    }
    int lastStart = lastStart(words, 0);
    return person(
        parts.get(parts.size() - 1),
        words.subList(0, lastStart),
        words.subList(lastStart, words.size()),
        parts.size() == 3 ? parts.get(1) : "");
  }

  /** The particle begins with the first word in lower case. */
  private Optional<Author.Person> firstVonLast(List<String> words) {
    int vonStart = 0;
    while (vonStart < words.size() - 1 && !isLower(words.get(vonStart))) {
      vonStart++;
    }
    int lastStart = lastStart(words, vonStart);
    return person(
        String.join(" ", words.subList(0, vonStart)),
        words.subList(vonStart, lastStart),
        words.subList(lastStart, words.size()),
        "");
  }

  /** The particle ends with the last word in lower case before the last word of all. */
  private int lastStart(List<String> words, int from) {
    int start = from;
    for (int i = from; i < words.size() - 1; i++) {
      start = isLower(words.get(i)) ? i + 1 : start;
    }
    return start;
  }

  /** Words that begin with a brace have no case, unless the brace holds an accented letter. */
  private boolean isLower(String word) {
    if (word.startsWith("{") && !word.startsWith("{\\")) {
      return false;
    }
    return decoder
        .apply(word)
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character::isLowerCase)
        .findFirst()
        .orElse(false);
  }

  private Optional<Author.Person> person(
      String given, List<String> particle, List<String> family, String suffix) {
    String familyName = text(String.join(" ", family)).orElse("");
    return familyName.isEmpty()
        ? onlyGiven(given)
        : Optional.of(
            new Author.Person(
                text(String.join(" ", NameSplitter.words(given))),
                text(String.join(" ", particle)),
                familyName,
                text(suffix)));
  }

  /** A comma before or after a single name. */
  private Optional<Author.Person> onlyGiven(String given) {
    return text(given)
        .map(name -> new Author.Person(Optional.empty(), Optional.empty(), name, Optional.empty()));
  }

  private Optional<String> text(String raw) {
    return Optional.of(decoder.apply(raw).strip()).filter(text -> !text.isEmpty());
  }

  /** BibTeX refuses these; most are names that commas part instead of "and". */
  private void manyCommas(String name, List<String> parts) {
    problems.add("names are parted by \"and\", not by commas: " + name);
    List<String> names = NameSplitter.at(';', name);
    if (names.size() > 1) {
      names.stream().filter(part -> !part.isEmpty()).forEach(part -> add(few(part), part));
      return;
    }
    boolean whole = parts.stream().allMatch(part -> NameSplitter.words(part).size() > 1);
    if (whole) {
      parts.forEach(part -> add(parts(List.of(part)), part));
    } else if (parts.size() % 2 == 0) {
      for (int i = 0; i < parts.size(); i += 2) {
        add(parts(parts.subList(i, i + 2)), parts.get(i));
      }
    } else {
      text(name).ifPresent(text -> authors.add(new Author.Group(text)));
    }
  }
}
