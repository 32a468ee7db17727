package io.github.surveytoolkit.model.key;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a pattern as JabRef does: brackets hold markers, quotes hold text, and what stands in
 * parentheses after a colon is a pattern again.
 */
final class PatternReader {

  private static final int MOST_DEPTH = 20;
  private static final String AFTER_NAME = ":]([";

  private final PatternCursor cursor;
  private int depth;
  private boolean namesAsked;

  private PatternReader(String text) {
    this.cursor = new PatternCursor(text);
  }

  /** What a pattern holds, and whether it asks for authors. */
  record Parts(List<KeyPart> parts, boolean namesAsked) {

    Parts {
      parts = List.copyOf(parts);
    }

    String of(KeyEntry entry) {
      StringBuilder text = new StringBuilder();
      parts.forEach(part -> text.append(part.of(entry)));
      return text.toString();
    }
  }

  /**
   * Reads the whole of {@code text}.
   *
   * @throws KeyPatternException if it is no pattern
   */
  static Parts read(String text) {
    PatternReader reader = new PatternReader(text);
    return new Parts(reader.parts(PatternCursor.END), reader.namesAsked);
  }

  /** Reads up to the end or the parenthesis that closes this pattern. */
  private List<KeyPart> parts(String end) {
    List<KeyPart> parts = new ArrayList<>();
    int open = 0;
    while (!cursor.isAtEnd() && !(open == 0 && cursor.next().equals(end))) {
      switch (cursor.next()) {
        case "[" -> parts.add(marker());
        case "]" -> throw cursor.wrong(cursor.position(), "bracket ] closes nothing");
        case "\"" -> parts.add(literal(cursor.takeQuoted()));
        default -> {
          open += cursor.next().equals("(") ? 1 : cursor.next().equals(")") ? -1 : 0;
          parts.add(literal(cursor.take()));
        }
      }
    }
    return parts;
  }

  private static KeyPart literal(String text) {
    return entry -> text;
  }

  private KeyPart marker() {
    int opening = cursor.position();
    if (++depth > MOST_DEPTH) {
      throw cursor.wrong(opening, "brackets stand in more than 20 others");
    }
    cursor.skip();
    String name = name(opening);
    KeyPart marker = cursor.at(opening, () -> KeyMarkers.of(name));
    namesAsked |= AuthorMarkers.wantsNames(name);
    List<KeyModifier> modifiers = new ArrayList<>();
    while (cursor.next().equals(":")) {
      cursor.skip();
      modifiers.add(modifier(opening));
    }
    close(opening);
    depth--;
    return new KeyMarker(marker, modifiers);
  }

  private String name(int opening) {
    return cursor.takeUntil(AFTER_NAME, opening, "bracket [");
  }

  private void close(int opening) {
    if (cursor.isAtEnd()) {
      throw cursor.wrong(opening, "bracket [ is never closed");
    }
    if (!cursor.next().equals("]")) {
      throw cursor.wrong(
          cursor.position(), "\"" + cursor.next() + "\" stands where : or ] is wanted");
    }
    cursor.skip();
  }

  private KeyModifier modifier(int opening) {
    int start = cursor.position();
    String name = name(opening);
    if (!cursor.next().equals("(")) {
      return cursor.at(start, () -> KeyModifiers.of(name));
    }
    cursor.skip();
    return switch (name) {
      case "" -> otherwise(start);
      case "regex" -> regex(start);
      default -> throw cursor.wrong(start, KeyModifiers.unknown(name));
    };
  }

  private KeyModifier otherwise(int start) {
    Parts parts = new Parts(parts(")"), false);
    if (cursor.isAtEnd()) {
      throw cursor.wrong(start, "parenthesis ( is never closed");
    }
    cursor.skip();
    return KeyModifiers.otherwise(parts);
  }

  private KeyModifier regex(int start) {
    String pattern = argument(start, ",");
    String replacement = argument(start, ")");
    return cursor.at(start, () -> RegexModifier.of(pattern, replacement));
  }

  private String argument(int start, String end) {
    cursor.skipSpaces();
    String argument = cursor.next().equals("\"") ? cursor.takeQuoted() : PatternCursor.END;
    cursor.skipSpaces();
    if (!cursor.next().equals(end)) {
      throw cursor.wrong(start, "regex wants (\"pattern\",\"replacement\"), both in quotes");
    }
    cursor.skip();
    return argument;
  }
}
