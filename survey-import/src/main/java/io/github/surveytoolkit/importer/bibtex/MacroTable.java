package io.github.surveytoolkit.importer.bibtex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The abbreviations that {@code @string} defines, and those of the months. Macros within macros can
 * grow without bounds; what they may grow to is bounded by the size of the file.
 */
final class MacroTable {

  /** No title is longer. */
  private static final int GLANCE = 1 << 14;

  private final Map<String, String> values = new HashMap<>();
  private long allowance;

  MacroTable(int fileLength) {
    allowance = 8L * fileLength + (1 << 20);
    for (int month = 1; month <= 12; month++) {
      values.put(MonthNames.abbreviation(month), MonthNames.name(month));
    }
  }

  void define(String name, String value) {
    values.put(name.toLowerCase(Locale.ROOT), value);
  }

  /** Defines a macro unless there is one: what is used before its definition gets the first. */
  void announce(String name, String value) {
    values.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
  }

  /** Returns what {@code name} stands for, if it is known and all uses so far are not too long. */
  Optional<String> use(String name) {
    Optional<String> value = Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)));
    allowance -= value.map(String::length).orElse(0);
    return allowance < 0 ? Optional.empty() : value;
  }

  /** Returns what {@code name} stands for, for a glance: it costs nothing, and is cut. */
  Optional<String> peek(String name) {
    return Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)))
        .map(value -> value.substring(0, Math.min(GLANCE, value.length())));
  }

  boolean isExhausted() {
    return allowance < 0;
  }
}
