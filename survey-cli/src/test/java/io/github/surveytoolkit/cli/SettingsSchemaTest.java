package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of the settings takes what the command takes. */
class SettingsSchemaTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(ROOT.resolve("docs/survey-settings.schema.json")));
  }

  @Test
  void takesTheSettingsOfTheExample() throws IOException {
    Path example = ROOT.resolve("examples/efficient-foundation-models/.survey.json");

    assertThat(schema().validate(Files.readString(example), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"pagse\": {}}",
        "{\"contents\": \"yes\"}",
        "{\"pages\": {\"by\": \"year\"}}",
        "{\"pages\": {\"names\": {\"A\": \"../a\"}}}"
      })
  void refusesWhatTheCommandRefuses(String settings) throws IOException {
    assertThat(schema().validate(settings, InputFormat.JSON)).isNotEmpty();
  }
}
