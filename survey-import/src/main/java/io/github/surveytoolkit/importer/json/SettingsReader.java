package io.github.surveytoolkit.importer.json;

import io.github.surveytoolkit.model.text.EditDistance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads settings strictly: what is misspelt in them must not go unnoticed.
 *
 * <p>{@code Settings settings = SettingsReader.read(text, System.err::println);}
 */
public final class SettingsReader {

  private static final int NEAR = 3;

  private final Consumer<String> problems;

  private SettingsReader(Consumer<String> problems) {
    this.problems = problems;
  }

  /** Reads {@code text}; each thing that is wrong with it is told to {@code problems}. */
  public static Settings read(String text, Consumer<String> problems) {
    try {
      return new SettingsReader(problems).settings(new JsonMapper().readTree(text));
    } catch (JacksonException broken) {
      problems.accept("not JSON: " + broken.getOriginalMessage());
      return Settings.NONE;
    }
  }

  private Settings settings(JsonNode root) {
    known(root, "", List.of("contents", "pages", "charts"));
    JsonNode pages = root.path("pages");
    if (!pages.isMissingNode()) {
      known(pages, "pages.", List.of("folder", "by", "names"));
    }
    return new Settings(
        flag(root.path("contents")),
        text(pages.path("folder"), "pages.folder"),
        text(pages.path("by"), "pages.by"),
        names(pages.path("names")),
        text(root.path("charts"), "charts"));
  }

  private void known(JsonNode object, String path, List<String> names) {
    if (!object.isObject()) {
      problems.accept((path.isEmpty() ? "the settings" : "pages") + " must be an object in braces");
      return;
    }
    for (String name : object.propertyNames()) {
      if (!names.contains(name)) {
        String instead =
            EditDistance.nearest(name, names, NEAR)
                .map(nearest -> ", did you mean \"" + path + nearest + "\"?")
                .orElse("; there is " + String.join(", ", names));
        problems.accept("unknown setting \"" + path + name + "\"" + instead);
      }
    }
  }

  private Optional<Boolean> flag(JsonNode value) {
    if (!value.isMissingNode() && !value.isBoolean()) {
      problems.accept("contents must be true or false, was " + value);
    }
    return value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty();
  }

  private Optional<String> text(JsonNode value, String path) {
    if (!value.isMissingNode() && !value.isString()) {
      problems.accept(path + " must be a text in quotes, was " + value);
    }
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  private Map<String, String> names(JsonNode value) {
    Map<String, String> names = new LinkedHashMap<>();
    if (!value.isMissingNode() && !value.isObject()) {
      problems.accept("pages.names must be an object in braces, was " + value);
    }
    if (value.isObject()) {
      value
          .properties()
          .forEach(
              entry ->
                  text(entry.getValue(), "pages.names." + entry.getKey())
                      .ifPresent(name -> names.put(entry.getKey(), name)));
    }
    return names;
  }
}
