package io.github.surveytoolkit.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts the names of a list and puts each in its natural order: "Last, First" is turned round. */
final class NameOrder {

  private static final Pattern AND =
      Pattern.compile(
          "\\s*(?:,\\s*)?(?:\\s(?:and|&)\\s|\\s+\uff06\\s+)\\s*|(?<=,)\\s*(?:and|&)\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*[,\uff0c\u3001]\\s*");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){1,4}");
  private static final String COMMAS = ",\uff0c\u3001";
  private static final String SEMICOLONS = ";\uff1b|\u00b7\u2022";

  private NameOrder() {}

  static boolean hasSeparator(String text) {
    return indexOfAny(text, COMMAS + SEMICOLONS + "&\uff06") >= 0;
  }

  /**
   * Splits into names, turning "Last, First" round unless they are known to be in natural order.
   */
  static List<String> split(String text, boolean natural) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (indexOfAny(text, SEMICOLONS) >= 0) {
      return pieces(text, SEMICOLONS).stream().map(NameOrder::turned).toList();
    }
    List<String> byAnd = byAnd(text);
    boolean bibliographic = byAnd.size() > 1 && byAnd.stream().allMatch(NameOrder::isInverted);
    if (bibliographic) {
      return byAnd.stream().map(NameOrder::turned).toList();
    }
    List<String> pieces = new ArrayList<>();
    byAnd.forEach(part -> pieces.addAll(pieces(part, COMMAS)));
    List<String> whole = withSuffixes(pieces);
    return natural ? whole : unfolded(whole);
  }

  private static boolean isInverted(String name) {
    String[] parts = COMMA.split(name, -1);
    return parts.length == 2
        && !parts[0].isBlank()
        && !parts[1].isBlank()
        && PersonName.isNameLike(parts[1]);
  }

  private static String turned(String name) {
    String[] parts = COMMA.split(name, -1);
    return parts.length == 2 && !parts[1].isBlank()
        ? parts[1].strip() + " " + parts[0].strip()
        : name.strip();
  }

  private static List<String> withSuffixes(List<String> pieces) {
    List<String> joined = new ArrayList<>();
    for (String piece : pieces) {
      if (!joined.isEmpty() && PersonName.isSuffix(piece)) {
        joined.set(joined.size() - 1, joined.get(joined.size() - 1) + " " + piece);
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /** "Last, F., Last, F." is pairs; "Last, First, First Last" begins with a pair only. */
  private static List<String> unfolded(List<String> pieces) {
    boolean pairs = pieces.size() >= 2 && pieces.size() % 2 == 0;
    for (int i = 0; pairs && i < pieces.size(); i++) {
      pairs = INITIALS.matcher(pieces.get(i)).matches() == (i % 2 == 1);
    }
    if (pairs) {
      return paired(pieces, pieces.size());
    }
    boolean firstPair =
        pieces.size() >= 2
            && !pieces.get(0).contains(" ")
            && isGivenName(pieces.get(1))
            && pieces.stream().skip(2).allMatch(name -> name.contains(" "));
    return firstPair ? paired(pieces, 2) : pieces;
  }

  private static boolean isGivenName(String name) {
    return PersonName.isNameLike(name) && name.split(" ", -1).length <= 3;
  }

  private static List<String> paired(List<String> pieces, int end) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < end; i += 2) {
      names.add(pieces.get(i + 1) + " " + pieces.get(i));
    }
    names.addAll(pieces.subList(end, pieces.size()));
    return names;
  }

  private static List<String> byAnd(String text) {
    boolean may = text.contains("and") || indexOfAny(text, "&\uff06") >= 0;
    return may ? AND.splitAsStream(text).filter(name -> !name.isBlank()).toList() : List.of(text);
  }

  /** Returns what stands between the separators, without the space around it. */
  private static List<String> pieces(String text, String separators) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        String piece = text.substring(start, i).strip();
        if (!piece.isEmpty()) {
          pieces.add(piece);
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  static int indexOfAny(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
