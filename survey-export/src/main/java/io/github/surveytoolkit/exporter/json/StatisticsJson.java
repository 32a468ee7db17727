package io.github.surveytoolkit.exporter.json;

import io.github.surveytoolkit.model.statistics.CategoryCount;
import io.github.surveytoolkit.model.statistics.Count;
import io.github.surveytoolkit.model.statistics.CountTable;
import io.github.surveytoolkit.model.statistics.SurveyStatistics;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes statistics as JSON, all of them. */
public final class StatisticsJson {

  private static final int VERSION = 1;

  private final JsonGenerator json;

  private StatisticsJson(JsonGenerator json) {
    this.json = json;
  }

  public static String write(SurveyStatistics statistics) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonWriter.generator(text)) {
      new StatisticsJson(json).statistics(statistics);
    }
    return text.append('\n').toString();
  }

  private void statistics(SurveyStatistics statistics) {
    json.writeStartObject();
    json.writeNumberProperty("version", VERSION);
    if (!statistics.title().isEmpty()) {
      json.writeStringProperty("title", statistics.title());
    }
    counts(statistics.all());
    statistics.tables().forEach(this::table);
    taxonomy("taxonomy", statistics.taxonomy());
    json.writeEndObject();
  }

  private void table(CountTable table) {
    json.writeArrayPropertyStart(table.by().name().toLowerCase(Locale.ROOT));
    for (Count row : table.rows()) {
      json.writeStartObject();
      if (!row.name().equals(table.by().none())) {
        json.writeStringProperty("name", row.name());
      }
      counts(row);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void counts(Count count) {
    json.writeNumberProperty("papers", count.papers());
    json.writeNumberProperty("withCode", count.withCode());
    json.writeNumberProperty("published", count.published());
    json.writeNumberProperty("preprints", count.preprints());
  }

  private void taxonomy(String name, List<CategoryCount> categories) {
    json.writeArrayPropertyStart(name);
    for (CategoryCount category : categories) {
      json.writeStartObject();
      json.writeStringProperty("title", category.title());
      json.writeNumberProperty("papers", category.papers());
      taxonomy("categories", category.categories());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
