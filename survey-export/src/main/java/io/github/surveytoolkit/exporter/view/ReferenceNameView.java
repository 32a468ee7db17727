package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.Author;

/**
 * An author as a reference manager keeps it.
 *
 * @param family of a person
 * @param given of a person
 * @param particle what stands before the family name, as {@code van}
 * @param suffix as {@code Jr.}
 * @param group the name of what is no person
 */
public record ReferenceNameView(
    String family, String given, String particle, String suffix, String group) {

  static ReferenceNameView of(Author author) {
    if (author instanceof Author.Person person) {
      return new ReferenceNameView(
          person.family(),
          person.given().orElse(""),
          person.particle().orElse(""),
          person.suffix().orElse(""),
          "");
    }
    return new ReferenceNameView("", "", "", "", author.fullName());
  }
}
