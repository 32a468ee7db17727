package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes names as BibTeX reads them, {@code von Last, Jr, First}. A part of a name that it would
 * cut in other places stands in braces; so does, whole, the name of a group.
 */
final class BibtexNames {

  private static final String OTHERS = "others";
  private static final Pattern GROUP = Pattern.compile("\\{([^{}]*)\\}");
  private static final Set<String> FIELDS =
      Set.of("editor", "translator", "editora", "editorb", "editorc");

  private final List<BibtexPieceView> pieces = new ArrayList<>();

  private BibtexNames() {}

  /** Returns the pieces of all names, with "and" between them. */
  static List<BibtexPieceView> of(List<Author> authors) {
    BibtexNames names = new BibtexNames();
    for (Author author : authors) {
      if (!names.pieces.isEmpty()) {
        names.plain(" and ");
      }
      names.name(author);
    }
    return names.pieces;
  }

  /** Whether the values of {@code field} are names. */
  static boolean isNames(String field) {
    return FIELDS.contains(field.toLowerCase(Locale.ROOT));
  }

  /** Returns names that are text already, in which braces hold groups together. */
  static List<BibtexPieceView> ofText(String text) {
    BibtexNames names = new BibtexNames();
    Matcher group = GROUP.matcher(text);
    int end = 0;
    while (group.find()) {
      names.plain(text.substring(end, group.start()));
      names.pieces.add(BibtexPieceView.braced(group.group(1)));
      end = group.end();
    }
    names.plain(text.substring(end));
    return names.pieces;
  }

  private void plain(String text) {
    if (!text.isEmpty()) {
      pieces.add(new BibtexPieceView(new Text.Plain(text), false));
    }
  }

  private void name(Author author) {
    if (author instanceof Author.Others) {
      plain(OTHERS);
    } else if (author instanceof Author.Person person) {
      person(person);
    } else {
      pieces.add(BibtexPieceView.braced(author.fullName()));
    }
  }

  private void person(Author.Person person) {
    if (person.given().isEmpty() && !isReadWithoutComma(person)) {
      pieces.add(BibtexPieceView.braced(person.fullName()));
      return;
    }
    Optional<String> particle = person.particle().filter(words -> !isCut(words));
    particle.ifPresent(words -> plain(words + " "));
    family(particle.isPresent() ? person.family() : familyWithParticle(person));
    person.suffix().ifPresent(suffix -> part(", ", suffix));
    person.given().ifPresent(given -> part(", ", given));
  }

  /** Without a given name there is no comma to tell where the family name begins. */
  private static boolean isReadWithoutComma(Author.Person person) {
    boolean oneWord = person.family().indexOf(' ') < 0;
    return person.suffix().isEmpty() && person.particle().map(BibtexNames::isLower).orElse(oneWord);
  }

  private static boolean isLower(String particle) {
    return !isCut(particle)
        && List.of(particle.split(" ", -1)).stream().allMatch(BibtexNames::startsLower);
  }

  /** A particle that must stand in braces is none to BibTeX. */
  private static String familyWithParticle(Author.Person person) {
    return person.particle().map(words -> words + " " + person.family()).orElse(person.family());
  }

  /** A word in lower case would be taken for a particle, unless it is the last. */
  private void family(String family) {
    String[] words = family.split(" ", -1);
    boolean lower = false;
    for (int i = 0; i < words.length - 1; i++) {
      lower |= startsLower(words[i]);
    }
    if (lower || isCut(family) || family.equalsIgnoreCase(OTHERS)) {
      pieces.add(BibtexPieceView.braced(family));
    } else {
      plain(family);
    }
  }

  private static boolean startsLower(String word) {
    return word.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isLowerCase);
  }

  private void part(String before, String text) {
    plain(before);
    if (isCut(text)) {
      pieces.add(BibtexPieceView.braced(text));
    } else {
      plain(text);
    }
  }

  /** BibTeX cuts at a comma and at the word "and". */
  private static boolean isCut(String part) {
    return part.contains(",") || (" " + part.toLowerCase(Locale.ROOT) + " ").contains(" and ");
  }
}
