package io.github.surveytoolkit.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.surveytoolkit.importer.markdown.FormatExamples.Example;
import io.github.surveytoolkit.model.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads each example of the pages on how lists are read and written, and compares the fields that
 * it shows.
 */
class PaperListFormatTest {

  private static final String PAGE = "docs/paper-list-format.md";
  private static final JsonMapper JSON = new JsonMapper();
  private static final ObjectWriter READABLE = JSON.writerWithDefaultPrettyPrinter();

  @TestFactory
  Stream<DynamicTest> readsEachExampleAsThePageSays() throws IOException {
    return examples(PAGE);
  }

  @TestFactory
  Stream<DynamicTest> readsOurOwnFormAsItsPageSays() throws IOException {
    return examples("docs/markdown-form.md");
  }

  private static Stream<DynamicTest> examples(String page) throws IOException {
    List<Example> examples = FormatExamples.of(Files.readString(root().resolve(page)));

    assertThat(examples).isNotEmpty();
    return examples.stream().map(example -> dynamicTest(example.name(), () -> check(example)));
  }

  /** The folder that holds docs/: Maven names it; elsewhere it is the nearest one above. */
  private static Path root() {
    String named = System.getProperty("project.root", "");
    Path at = Path.of(named).toAbsolutePath();
    while (!Files.exists(at.resolve(PAGE)) && at.getParent() != null) {
      at = at.getParent();
    }
    return at;
  }

  private static void check(Example example) {
    assertThat(example.expected()).as("a json fence right below the list").isPresent();
    Object written = JSON.readValue(example.expected().orElseThrow(), Object.class);
    Object expected = written instanceof List<?> ? Map.of("papers", written) : written;
    Object actual =
        new ReadableForm(MarkdownReader.read(Source.of("README.md", example.list()), List.of()))
            .survey();

    assertThat(READABLE.writeValueAsString(shown(actual, expected)))
        .isEqualTo(READABLE.writeValueAsString(expected));
  }

  /** Reduces {@code actual} to the fields that {@code expected} has, in its order. */
  private static @Nullable Object shown(@Nullable Object actual, @Nullable Object expected) {
    if (actual instanceof Map<?, ?> map && expected instanceof Map<?, ?> wanted) {
      return shownFields(map, wanted);
    }
    if (actual instanceof List<?> list && expected instanceof List<?> wanted) {
      return shownItems(list, wanted);
    }
    return actual;
  }

  private static Map<Object, @Nullable Object> shownFields(Map<?, ?> actual, Map<?, ?> expected) {
    Map<Object, @Nullable Object> shown = new LinkedHashMap<>();
    expected.forEach(
        (field, value) ->
            shown.put(
                field,
                actual.containsKey(field)
                    ? shown(actual.get(field), value)
                    : "the form has no field of this name"));
    return shown;
  }

  /** What is too many is shown by its title. */
  private static List<@Nullable Object> shownItems(List<?> actual, List<?> expected) {
    List<@Nullable Object> shown = new ArrayList<>();
    for (int i = 0; i < actual.size(); i++) {
      Object wanted = i < expected.size() ? expected.get(i) : Map.of("title", "");
      shown.add(shown(actual.get(i), wanted));
    }
    return shown;
  }
}
