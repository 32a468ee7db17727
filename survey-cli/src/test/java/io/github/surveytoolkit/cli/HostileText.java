package io.github.surveytoolkit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Titles and addresses that have broken programs. */
final class HostileText {

  private HostileText() {}

  static List<String> titles() {
    return values("titles.json", "title");
  }

  static List<String> addresses() {
    return values("urls.json", "url");
  }

  private static List<String> values(String file, String name) {
    try (InputStream stream = HostileText.class.getResourceAsStream("/hostile/" + file)) {
      List<String> values = new ArrayList<>();
      for (JsonNode row : new JsonMapper().readTree(Objects.requireNonNull(stream, file))) {
        values.add(row.path(name).asString());
      }
      return values;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
