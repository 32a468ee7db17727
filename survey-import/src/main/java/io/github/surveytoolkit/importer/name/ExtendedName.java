package io.github.surveytoolkit.importer.name;

import io.github.surveytoolkit.model.Author;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The form in which biblatex names the parts of a name: {@code family=Last, given=Ada}. */
final class ExtendedName {

  private static final Set<String> PARTS = Set.of("family", "given", "prefix", "suffix");

  private ExtendedName() {}

  static boolean is(List<String> parts) {
    return PARTS.contains(label(parts.get(0)));
  }

  static Optional<Author.Person> read(List<String> parts, UnaryOperator<String> decoder) {
    Map<String, String> values = new HashMap<>();
    for (String part : parts) {
      String value = decoder.apply(part.substring(part.indexOf('=') + 1)).strip();
      if (!value.isEmpty()) {
        values.putIfAbsent(label(part), unquoted(value));
      }
    }
    String family = values.getOrDefault("family", "");
    return family.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Author.Person(
                Optional.ofNullable(values.get("given")),
                Optional.ofNullable(values.get("prefix")),
                family,
                Optional.ofNullable(values.get("suffix"))));
  }

  private static String label(String part) {
    int equals = part.indexOf('=');
    return equals < 0 ? "" : part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
