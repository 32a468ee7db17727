package io.github.surveytoolkit.importer.json;

import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Outline;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON form of a survey. A value that is not as the form demands costs that value, with a
 * diagnostic that names its path; text that is no JSON costs the file.
 */
public final class JsonReader {

  private JsonReader() {}

  /** Reads {@code source}; diagnostics of its decoding come first in the result. */
  public static ReadResult read(Source source, List<Diagnostic> earlier) {
    List<Diagnostic> diagnostics = new ArrayList<>(earlier);
    try {
      JsonNode root = new JsonMapper().readTree(source.text());
      return read(root, source, diagnostics);
    } catch (JacksonException broken) {
      diagnostics.add(
          Diagnostic.error(
              "invalid-json",
              "not JSON: " + broken.getOriginalMessage(),
              source.position(offset(broken, source))));
      return result(Survey.EMPTY, SourceMap.EMPTY, diagnostics);
    }
  }

  private static int offset(JacksonException broken, Source source) {
    TokenStreamLocation location = broken.getLocation();
    long offset = location == null ? 0 : location.getCharOffset();
    return (int) Math.max(0, Math.min(offset, source.text().length()));
  }

  private static ReadResult read(JsonNode root, Source source, List<Diagnostic> diagnostics) {
    Map<Place, EntryOrigin> origins = new LinkedHashMap<>();
    JsonSurvey reader =
        new JsonSurvey(
            source.name(),
            origins,
            message ->
                diagnostics.add(Diagnostic.warning("json-form", message, source.position(0))));
    Survey survey = reader.survey(root);
    return result(survey, new SourceMap(origins), diagnostics);
  }

  private static ReadResult result(Survey survey, SourceMap sources, List<Diagnostic> diagnostics) {
    return new ReadResult(survey, sources, Outline.NONE, diagnostics, List.of());
  }
}
