package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.Author;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes names as BibTeX reads them, {@code von Last, Jr, First}. A name that it would cut in other
 * places stands in braces, whole.
 */
final class BibtexNames {

  private static final String OTHERS = "others";

  private BibtexNames() {}

  static List<BibtexPieceView> of(List<Author> authors) {
    return authors.stream().map(BibtexNames::name).toList();
  }

  private static BibtexPieceView name(Author author) {
    if (author instanceof Author.Others) {
      return BibtexPieceView.plain(OTHERS);
    }
    if (author instanceof Author.Person person && isReadAsWritten(person)) {
      return BibtexPieceView.plain(lastFirst(person));
    }
    return BibtexPieceView.braced(author.fullName());
  }

  /** Without a given name there is no comma to tell where the family name begins. */
  private static boolean isReadAsWritten(Author.Person person) {
    boolean bare = person.given().isEmpty();
    boolean unclear =
        bare
            && (person.suffix().isPresent()
                || person.family().contains(" ")
                || person.family().equalsIgnoreCase(OTHERS));
    return !unclear && parts(person).noneMatch(BibtexNames::isCut);
  }

  private static Stream<String> parts(Author.Person person) {
    return Stream.of(
            person.given(), person.particle(), Optional.of(person.family()), person.suffix())
        .flatMap(Optional::stream);
  }

  /** BibTeX cuts at a comma and at the word "and". */
  private static boolean isCut(String part) {
    return part.contains(",") || (" " + part.toLowerCase(Locale.ROOT) + " ").contains(" and ");
  }

  private static String lastFirst(Author.Person person) {
    StringBuilder name = new StringBuilder();
    person.particle().ifPresent(particle -> name.append(particle).append(' '));
    name.append(person.family());
    person.suffix().ifPresent(suffix -> name.append(", ").append(suffix));
    person.given().ifPresent(given -> name.append(", ").append(given));
    return name.toString();
  }
}
