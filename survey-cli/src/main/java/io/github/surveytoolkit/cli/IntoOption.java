package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CategoryPath;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.text.EditDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * {@code --into}: the category of a list to which papers are added, by its title or by its path
 * with slashes; case does not count.
 */
final class IntoOption {

  private static final int MOST_NAMED = 8;

  private final String wanted;

  IntoOption(ParseResult parsed) {
    this.wanted = parsed.matchedOptionValue("--into", "");
    if (wanted.isBlank()) {
      throw Failure.usage("say where to add it: --into \"Category/Subcategory\"");
    }
  }

  static void declare(Options options) {
    options.value(
        "--into", "CATEGORY", "the category, by its title or its path: \"Compression/Pruning\"");
  }

  /** Returns the way to the category by indexes. */
  List<Integer> in(Survey survey) {
    Map<List<Integer>, CategoryPath> all = new LinkedHashMap<>();
    collect(survey.categories(), Place.ROOT, CategoryPath.ROOT, all);
    List<List<Integer>> found = new ArrayList<>();
    all.forEach(
        (way, path) -> {
          if (ends(path)) {
            found.add(way);
          }
        });
    Optional<List<Integer>> whole =
        found.stream().filter(way -> folded(joined(all, way)).equals(folded(wanted))).findFirst();
    if (whole.isPresent()) {
      return whole.get();
    }
    if (found.size() > 1) {
      throw Failure.usage(
          "several categories are called \""
              + wanted
              + "\": "
              + String.join(
                  ", ", found.stream().map(way -> "\"" + joined(all, way) + "\"").toList())
              + "; give the path of one");
    }
    return found.stream().findFirst().orElseThrow(() -> unknown(all));
  }

  private static String joined(Map<List<Integer>, CategoryPath> all, List<Integer> way) {
    return String.join("/", all.getOrDefault(way, CategoryPath.ROOT).titles());
  }

  private boolean ends(CategoryPath path) {
    String whole = "/" + folded(String.join("/", path.titles()));
    return whole.endsWith("/" + folded(wanted));
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s*/\\s*", "/");
  }

  private Failure unknown(Map<List<Integer>, CategoryPath> all) {
    List<String> names =
        all.values().stream()
            .flatMap(
                path ->
                    List.of(
                        String.join("/", path.titles()),
                        path.titles().get(path.titles().size() - 1))
                        .stream())
            .distinct()
            .toList();
    Optional<String> nearest =
        names.stream()
            .min(Comparator.comparingInt(name -> distance(name)))
            .filter(name -> distance(name) <= Math.max(2, wanted.length() / 3));
    String hint =
        nearest
            .map(name -> "did you mean \"" + name + "\"?")
            .orElseGet(() -> "the categories are " + listed(all));
    return Failure.usage("there is no category \"" + wanted + "\", " + hint);
  }

  private int distance(String name) {
    return EditDistance.of(folded(name), folded(wanted), Integer.MAX_VALUE);
  }

  private static String listed(Map<List<Integer>, CategoryPath> all) {
    List<String> names =
        all.values().stream().map(path -> String.join("/", path.titles())).toList();
    String first = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    return names.size() > MOST_NAMED ? first + ", \u2026" : first;
  }

  private static void collect(
      List<Category> categories,
      Place above,
      CategoryPath path,
      Map<List<Integer>, CategoryPath> all) {
    for (int i = 0; i < categories.size(); i++) {
      Category category = categories.get(i);
      Place place = above.category(i);
      CategoryPath here = path.then(category.title());
      all.put(place.categories(), here);
      collect(category.categories(), place, here, all);
    }
  }
}
