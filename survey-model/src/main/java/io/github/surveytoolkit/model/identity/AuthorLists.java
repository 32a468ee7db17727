package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Author;
import java.util.List;

/** Lists of authors, of which many are cut short: "Devlin et al.", or the first author alone. */
final class AuthorLists {

  private AuthorLists() {}

  static boolean isCutShort(List<Author> authors) {
    return Author.othersOmitted(authors);
  }

  /** Counts those that are named. */
  static int named(List<Author> authors) {
    return authors.size() - (isCutShort(authors) ? 1 : 0);
  }

  /** Returns true if {@code whole} says more than {@code authors}, and nothing else. */
  static boolean completes(List<Author> whole, List<Author> authors) {
    boolean more = named(whole) > named(authors) || (isCutShort(authors) && !isCutShort(whole));
    boolean incomplete = authors.isEmpty() || isCutShort(authors) || authors.size() == 1;
    return more && incomplete && named(whole) >= named(authors) && begins(whole, authors);
  }

  private static boolean begins(List<Author> whole, List<Author> authors) {
    for (int i = 0; i < named(authors); i++) {
      if (!Profile.family(whole.get(i)).equals(Profile.family(authors.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Returns {@code Jacob Devlin and 3 more}. */
  static String shown(List<Author> authors) {
    String first = authors.get(0).fullName();
    return authors.size() == 1 ? first : first + " and " + (authors.size() - 1) + " more";
  }
}
