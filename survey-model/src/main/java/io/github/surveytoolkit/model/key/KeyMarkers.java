package io.github.surveytoolkit.model.key;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds markers by name: those that have a meaning of their own, and fields. */
final class KeyMarkers {

  private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");

  /** JabRef's markers that are not here. */
  private static final List<String> LEFT_OUT =
      List.of("authorsAlphaLNI", "pureauthorsAlphaLNI", "citationkey", "bibtexkey");

  private KeyMarkers() {}

  /**
   * Finds a marker.
   *
   * @throws KeyPatternException if there is none, without saying where
   */
  static KeyPart of(String name) {
    if (LEFT_OUT.contains(name)) {
      throw new KeyPatternException("JabRef's marker [" + name + "] is not known here");
    }
    return AuthorMarkers.of(name)
        .or(() -> TitleMarkers.of(name))
        .or(() -> FieldMarkers.of(name))
        .or(() -> field(name))
        .orElseThrow(() -> new KeyPatternException(unknown(name)));
  }

  /** A name near another is a slip of the pen, unless it is a field of its own. */
  private static Optional<KeyPart> field(String name) {
    boolean known = BibtexFields.contains(name);
    return known || (FIELD.matcher(name).matches() && nearest(name).isEmpty())
        ? Optional.of(entry -> EntryFields.of(entry.paper(), name))
        : Optional.empty();
  }

  private static String unknown(String name) {
    return "unknown marker ["
        + name
        + "]"
        + nearest(name).map(near -> ", did you mean [" + near + "]?").orElse("");
  }

  private static Optional<String> nearest(String name) {
    return Suggestion.of(
        name,
        Stream.of(
                AuthorMarkers.names(),
                TitleMarkers.names(),
                FieldMarkers.names(),
                BibtexFields.names())
            .flatMap(List::stream)
            .toList());
  }
}
