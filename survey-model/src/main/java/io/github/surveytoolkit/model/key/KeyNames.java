package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.text.Transliteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The authors or editors of an entry as keys use them.
 *
 * @param named those with a name
 * @param othersOmitted whether "and others" follows
 */
record KeyNames(List<KeyName> named, boolean othersOmitted) {

  /** A match starts with the first blank alone, so that no row of blanks is gone along twice. */
  private static final Pattern AND = Pattern.compile("(?<!\\s)\\s+and\\s+");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NOT_NAME = Pattern.compile("[^A-Za-z0-9-]+");

  /**
   * A name in ASCII letters, digits and hyphens.
   *
   * @param words the particle and the family name, word by word
   * @param initial of the given name; empty if there is none
   */
  record KeyName(String family, List<String> words, String initial) {

    static KeyName of(String given, String particle, String family) {
      List<String> words = new ArrayList<>();
      for (String word : SPACES.split(particle + " " + family, -1)) {
        words.add(clean(word));
      }
      words.removeIf(String::isEmpty);
      String first = clean(given);
      return new KeyName(clean(family), words, first.isEmpty() ? "" : first.substring(0, 1));
    }

    private static String clean(String text) {
      return NOT_NAME.matcher(Transliteration.toAscii(text)).replaceAll("");
    }
  }

  static KeyNames of(List<Author> authors) {
    List<KeyName> named = new ArrayList<>();
    for (Author author : authors) {
      if (author instanceof Author.Person person) {
        named.add(
            KeyName.of(person.given().orElse(""), person.particle().orElse(""), person.family()));
      } else if (author instanceof Author.Group group) {
        named.add(KeyName.of("", "", group.name()));
      }
    }
    return new KeyNames(named, Author.othersOmitted(authors));
  }

  /** Returns the names of a field such as {@code Byron, Ada and {Example Group} and others}. */
  static KeyNames ofText(String text) {
    if (text.isBlank()) {
      return new KeyNames(List.of(), false);
    }
    List<String> names = new ArrayList<>(Arrays.asList(AND.split(text.strip(), -1)));
    boolean others = names.remove("others");
    names.removeIf(String::isBlank);
    return new KeyNames(names.stream().map(KeyNames::name).toList(), others);
  }

  private static KeyName name(String text) {
    int comma = text.indexOf(',');
    if (text.startsWith("{")) {
      return KeyName.of("", "", text);
    }
    String given = comma < 0 ? text.substring(0, lastWord(text)) : text.substring(comma + 1);
    String family = comma < 0 ? text.substring(lastWord(text)) : text.substring(0, comma);
    int small = particle(family);
    return KeyName.of(given, family.substring(0, small), family.substring(small));
  }

  private static int lastWord(String text) {
    return text.lastIndexOf(' ') + 1;
  }

  /** Returns how many characters of {@code family} are words in small letters. */
  private static int particle(String family) {
    int end = 0;
    while (end < family.length()
        && Character.isLowerCase(family.charAt(end))
        && family.indexOf(' ', end) > 0) {
      end = family.indexOf(' ', end) + 1;
    }
    return end;
  }

  /** Returns a word that stands where names are wanted and there are none. */
  static KeyNames standIn(String word) {
    return new KeyNames(word.isEmpty() ? List.of() : List.of(KeyName.of("", "", word)), false);
  }

  boolean isEmpty() {
    return named.isEmpty();
  }

  /** Returns how many there are; "and others" counts as one more. */
  int count() {
    return named.size() + (othersOmitted ? 1 : 0);
  }

  /** Returns the family name of the one that is {@code number} from 1; empty if there is none. */
  String family(int number) {
    return number >= 1 && number <= named.size() ? named.get(number - 1).family() : "";
  }
}
