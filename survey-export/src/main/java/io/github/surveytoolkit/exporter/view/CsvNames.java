package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.text.JoinedText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes names into one cell: {@code von Last, Jr, First; {A Group}; others}. Braces hold what is
 * one whole: a group, or a part of a name that would be cut elsewhere. A comma at the end says that
 * nothing follows the family name.
 */
final class CsvNames {

  private static final String OTHERS = "others";
  private static final Pattern SPECIAL = Pattern.compile("[{},\\\\]");

  private CsvNames() {}

  static String of(List<Author> authors) {
    return JoinedText.ofValues(authors.stream().map(CsvNames::name).toList());
  }

  private static String name(Author author) {
    if (author instanceof Author.Person person) {
      return person(person);
    }
    return author instanceof Author.Group group ? braced(group.name()) : OTHERS;
  }

  private static String person(Author.Person person) {
    String last = last(person);
    String given = person.given().map(name -> " " + part(name)).orElse("");
    String suffix = person.suffix().map(name -> " " + part(name) + ",").orElse("");
    boolean clear = isWord(last) && !last.equalsIgnoreCase(OTHERS);
    return given.isEmpty() && suffix.isEmpty() && clear ? last : last + "," + suffix + given;
  }

  private static boolean isWord(String name) {
    return !name.contains(" ") && !isSpecial(name);
  }

  private static String last(Author.Person person) {
    String particle = person.particle().orElse("");
    boolean plain =
        !isSpecial(particle) && !isSpecial(person.family()) && isCutAt(particle, person.family());
    String family = plain ? person.family() : braced(person.family());
    return particle.isEmpty() ? family : particle(particle) + " " + family;
  }

  private static String particle(String particle) {
    boolean plain = !isSpecial(particle) && words(particle).stream().allMatch(CsvNames::isLower);
    return plain ? particle : braced(particle);
  }

  /** Particles are words in lower case, as many as stand before a family name. */
  private static boolean isCutAt(String particle, String family) {
    List<String> words = words(family);
    boolean lower = particle.isEmpty() || words(particle).stream().allMatch(CsvNames::isLower);
    return lower && words.subList(0, words.size() - 1).stream().noneMatch(CsvNames::isLower);
  }

  private static List<String> words(String name) {
    return List.of(name.split(" ", -1));
  }

  private static boolean isLower(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  private static String part(String name) {
    return isSpecial(name) ? braced(name) : name;
  }

  private static boolean isSpecial(String name) {
    return SPECIAL.matcher(name).find();
  }

  private static String braced(String name) {
    return "{" + name.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}") + "}";
  }
}
