package io.github.surveytoolkit.importer.json;

import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Takes values of the wanted type out of JSON, and reports others with their path. */
final class JsonValues {

  private final Consumer<String> problems;

  JsonValues(Consumer<String> problems) {
    this.problems = problems;
  }

  void problem(String message) {
    problems.accept(message);
  }

  Optional<String> string(JsonNode parent, String name, String path) {
    JsonNode value = parent.path(name);
    if (value.isString()) {
      return Optional.of(value.asString());
    }
    report(value, path + name, "a string");
    return Optional.empty();
  }

  /** A text as the model holds it. */
  Optional<String> text(JsonNode parent, String name, String path) {
    return string(parent, name, path).map(TextNormalizer::normalize);
  }

  /** A text of several lines, each as the model holds it. */
  Optional<String> lines(JsonNode parent, String name, String path) {
    return string(parent, name, path)
        .map(
            text ->
                Arrays.stream(text.split("\n", -1))
                    .map(TextNormalizer::normalize)
                    .collect(Collectors.joining("\n")));
  }

  OptionalInt integer(JsonNode parent, String name, String path) {
    JsonNode value = parent.path(name);
    if (value.isIntegralNumber() && value.canConvertToInt()) {
      return OptionalInt.of(value.asInt());
    }
    report(value, path + name, "a whole number");
    return OptionalInt.empty();
  }

  List<JsonNode> objects(JsonNode parent, String name, String path) {
    List<JsonNode> objects = new ArrayList<>();
    for (JsonNode value : list(parent.path(name), path + "/" + name)) {
      if (value.isObject()) {
        objects.add(value);
      } else {
        report(value, path + "/" + name, "a list of objects");
      }
    }
    return objects;
  }

  List<String> strings(JsonNode value, String path) {
    List<String> strings = new ArrayList<>();
    for (JsonNode item : list(value, path)) {
      if (item.isString()) {
        strings.add(TextNormalizer.normalize(item.asString()));
      } else {
        report(item, path, "a list of strings");
      }
    }
    return strings;
  }

  Map<String, String> map(JsonNode value, String path) {
    Map<String, String> map = new LinkedHashMap<>();
    if (!value.isObject()) {
      report(value, path, "an object");
      return map;
    }
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      if (entry.getValue().isString()) {
        map.put(entry.getKey(), entry.getValue().asString());
      } else {
        report(entry.getValue(), path + "/" + entry.getKey(), "a string");
      }
    }
    return map;
  }

  private Iterable<JsonNode> list(JsonNode value, String path) {
    if (!value.isArray()) {
      report(value, path, "a list");
      return List.of();
    }
    return value;
  }

  /** Absent values are no problem. */
  private void report(JsonNode value, String path, String wanted) {
    if (!value.isMissingNode()) {
      problem(
          path
              + " must be "
              + wanted
              + ", was "
              + shortened(value.toString())
              + "; it is left out");
    }
  }

  private static String shortened(String json) {
    return json.length() <= 40 ? json : json.substring(0, 40) + "\u2026";
  }
}
