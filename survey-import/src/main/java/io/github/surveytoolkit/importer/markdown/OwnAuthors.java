package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.Author;
import java.util.ArrayList;
import java.util.List;

/** Names as our own form writes them: between commas, or each with a semicolon behind it. */
final class OwnAuthors {

  private static final String OTHERS = "et al.";

  private OwnAuthors() {}

  static List<Author> of(String text) {
    List<Author> authors = new ArrayList<>();
    String[] names = text.split(text.indexOf(';') >= 0 ? ";" : ",", -1);
    for (String written : names) {
      String name = written.strip();
      boolean last = authors.size() > 0 && authors.get(authors.size() - 1) instanceof Author.Others;
      if (name.equals(OTHERS) && !last) {
        authors.add(new Author.Others());
      } else if (!name.isEmpty()) {
        authors.removeIf(Author.Others.class::isInstance);
        authors.add(PersonName.of(name));
      }
    }
    return authors;
  }
}
