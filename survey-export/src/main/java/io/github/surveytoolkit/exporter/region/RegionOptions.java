package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.source.Region;
import io.github.surveytoolkit.model.text.EditDistance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The options of a region, read strictly: what is not understood is a problem. */
final class RegionOptions {

  private static final int NEAR = 3;

  private final Region region;
  private final List<String> asked = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  RegionOptions(Region region) {
    this.region = region;
  }

  Optional<String> text(String key) {
    asked.add(key);
    return Optional.ofNullable(region.options().get(key));
  }

  /** Returns a number from {@code low} to {@code high}. */
  Optional<Integer> number(String key, int low, int high) {
    Optional<String> written = text(key);
    Optional<Integer> number =
        written
            .filter(digits -> digits.matches("\\d{1,6}"))
            .map(Integer::valueOf)
            .filter(value -> value >= low && value <= high);
    if (written.isPresent() && number.isEmpty()) {
      problems.add(key + " must be in " + low + ".." + high + ", was \"" + written.get() + "\"");
    }
    return number;
  }

  /** Returns one of {@code values}, by its name in lower case. */
  <E extends Enum<E>> Optional<E> choice(String key, List<E> values) {
    return text(key).flatMap(word -> chosen(key, word, values));
  }

  /** Returns some of {@code values}, written with commas between. */
  <E extends Enum<E>> List<E> choices(String key, List<E> values) {
    return text(key).stream()
        .flatMap(words -> Arrays.stream(words.split(",", -1)))
        .flatMap(word -> chosen(key, word.strip(), values).stream())
        .distinct()
        .toList();
  }

  private <E extends Enum<E>> Optional<E> chosen(String key, String word, List<E> values) {
    Function<E, String> name = value -> value.name().toLowerCase(Locale.ROOT);
    Optional<E> found = values.stream().filter(value -> name.apply(value).equals(word)).findFirst();
    if (found.isEmpty()) {
      problems.add(
          "unknown "
              + key
              + " \""
              + word
              + "\""
              + instead(word, values.stream().map(name).toList()));
    }
    return found;
  }

  void problem(String message) {
    problems.add(message);
  }

  /** Returns all that is wrong; what nobody asked for is an option that the region has not. */
  List<String> problems() {
    List<String> all = new ArrayList<>(problems);
    for (String key : region.options().keySet()) {
      if (!asked.contains(key)) {
        String has = asked.isEmpty() ? ", it takes none" : instead(key, asked);
        all.add("unknown option \"" + key + "\" of " + region.name().word() + has);
      }
    }
    return all;
  }

  /** Returns what else is meant: the nearest of {@code known}, or all of them. */
  static String instead(String word, List<String> known) {
    return EditDistance.nearest(word, known, NEAR)
        .map(nearest -> ", did you mean \"" + nearest + "\"?")
        .orElse("; there is " + String.join(", ", known));
  }
}
