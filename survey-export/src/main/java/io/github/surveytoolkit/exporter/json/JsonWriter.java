package io.github.surveytoolkit.exporter.json;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.SourceMap;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a survey as JSON: absent values are left out, lists of papers and categories never are.
 */
public final class JsonWriter {

  private static final int VERSION = 1;

  private final JsonGenerator json;
  private final SourceMap sources;

  private JsonWriter(JsonGenerator json, SourceMap sources) {
    this.json = json;
    this.sources = sources;
  }

  /** Returns the JSON form of {@code survey}, with the positions that {@code sources} knows. */
  public static String write(Survey survey, SourceMap sources) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generator(text)) {
      new JsonWriter(json, sources).survey(survey);
    }
    return text.append('\n').toString();
  }

  static JsonGenerator generator(StringWriter text) {
    return new JsonFactory().createGenerator(new PrettyContext(), text);
  }

  /** Indents by two spaces and a line feed on every machine. */
  private static final class PrettyContext extends ObjectWriteContext.Base {

    @Override
    public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private void survey(Survey survey) {
    json.writeStartObject();
    json.writeNumberProperty("version", VERSION);
    string("title", survey.title());
    if (!survey.about().equals(About.NOTHING)) {
      about(survey.about());
    }
    papers(survey.papers(), Place.ROOT);
    categories(survey.categories(), Place.ROOT);
    json.writeEndObject();
  }

  private void about(About about) {
    json.writeObjectPropertyStart("about");
    if (about.paperTitle().isPresent() || about.paperUrl().isPresent()) {
      json.writeObjectPropertyStart("paper");
      string("title", about.paperTitle());
      string("url", about.paperUrl());
      json.writeEndObject();
    }
    authors(about.authors());
    string("affiliation", about.affiliation());
    string("arxiv", about.arxiv());
    string("abstract", about.summary());
    links("references", about.references());
    string("citation", about.citation());
    json.writeEndObject();
  }

  private void categories(List<Category> categories, Place above) {
    json.writeArrayPropertyStart("categories");
    for (int i = 0; i < categories.size(); i++) {
      Category category = categories.get(i);
      json.writeStartObject();
      json.writeStringProperty("title", category.title());
      papers(category.papers(), above.category(i));
      categories(category.categories(), above.category(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void papers(List<Paper> papers, Place place) {
    json.writeArrayPropertyStart("papers");
    for (int i = 0; i < papers.size(); i++) {
      paper(papers.get(i), place.paper(i));
    }
    json.writeEndArray();
  }

  private void paper(Paper paper, Place place) {
    json.writeStartObject();
    json.writeStringProperty("title", paper.title());
    authors(paper.authors());
    paper.venue().ifPresent(this::venue);
    paper
        .date()
        .ifPresent(
            date -> {
              json.writeNumberProperty("year", date.year());
              date.month().ifPresent(month -> json.writeNumberProperty("month", month));
              date.day().ifPresent(day -> json.writeNumberProperty("day", day));
            });
    links("links", paper.links());
    identifiers(paper);
    strings("tags", paper.tags());
    string("note", paper.note());
    string("key", paper.key().map(key -> key.value()));
    map("fields", paper.fields());
    map("filled", paper.filled());
    sources.of(place).ifPresent(origin -> source(origin.position()));
    json.writeEndObject();
  }

  private void authors(List<Author> authors) {
    List<Author> named =
        authors.stream().filter(author -> !(author instanceof Author.Others)).toList();
    if (!named.isEmpty()) {
      json.writeArrayPropertyStart("authors");
      named.forEach(this::author);
      json.writeEndArray();
    }
    if (Author.othersOmitted(authors)) {
      json.writeBooleanProperty("othersOmitted", true);
    }
  }

  private void author(Author author) {
    json.writeStartObject();
    if (author instanceof Author.Person person) {
      string("given", person.given());
      string("particle", person.particle());
      json.writeStringProperty("family", person.family());
      string("suffix", person.suffix());
    } else {
      json.writeStringProperty("literal", author.fullName());
    }
    json.writeEndObject();
  }

  private void venue(Venue venue) {
    json.writeObjectPropertyStart("venue");
    string("id", venue.id());
    json.writeStringProperty("name", venue.name());
    string("acronym", venue.acronym());
    if (venue.kind() != VenueKind.UNKNOWN) {
      json.writeStringProperty("kind", venue.kind().word());
    }
    json.writeStringProperty("written", venue.written());
    json.writeEndObject();
  }

  private void identifiers(Paper paper) {
    if (paper.identifiers().arxiv().isPresent() || paper.identifiers().doi().isPresent()) {
      json.writeObjectPropertyStart("identifiers");
      string("arxiv", paper.identifiers().arxiv().map(id -> id.value()));
      string("doi", paper.identifiers().doi().map(doi -> doi.value()));
      json.writeEndObject();
    }
  }

  private void links(String name, List<Link> links) {
    if (!links.isEmpty()) {
      json.writeArrayPropertyStart(name);
      for (Link link : links) {
        json.writeStartObject();
        json.writeStringProperty("kind", link.kind().word());
        string("label", link.label());
        json.writeStringProperty("url", link.url());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void strings(String name, List<String> values) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      values.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private void map(String name, Map<String, String> values) {
    if (!values.isEmpty()) {
      json.writeObjectPropertyStart(name);
      values.forEach(json::writeStringProperty);
      json.writeEndObject();
    }
  }

  private void source(Position position) {
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("file", position.file());
    json.writeNumberProperty("line", position.line());
    json.writeNumberProperty("column", position.column());
    json.writeEndObject();
  }

  private void string(String name, Optional<String> value) {
    value.ifPresent(text -> json.writeStringProperty(name, text));
  }
}
