package io.github.surveytoolkit.importer.json;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Reads the tree of a survey from parsed JSON. */
final class JsonSurvey {

  private static final int VERSION = 1;

  private final String file;
  private final Map<Place, EntryOrigin> origins;
  private final JsonValues values;
  private final JsonPapers papers;

  JsonSurvey(String file, Map<Place, EntryOrigin> origins, Consumer<String> problems) {
    this.file = file;
    this.origins = origins;
    this.values = new JsonValues(problems);
    this.papers = new JsonPapers(values);
  }

  Survey survey(JsonNode root) {
    if (!root.isObject() || !root.path("version").isIntegralNumber()) {
      values.problem("not a survey: an object with \"version\" is wanted");
      return Survey.EMPTY;
    }
    if (root.path("version").asInt() != VERSION) {
      values.problem(
          "version " + root.path("version") + " is not known, read as version " + VERSION);
    }
    return new Survey(
        values.text(root, "title", "/"),
        about(root.path("about")),
        papers(root, Place.ROOT, ""),
        categories(root, Place.ROOT, ""));
  }

  private About about(JsonNode node) {
    if (!node.isObject()) {
      return About.NOTHING;
    }
    JsonNode paper = node.path("paper");
    return new About(
        values.string(paper, "title", "/about/paper/"),
        values.string(paper, "url", "/about/paper/"),
        papers.authors(node, "/about"),
        values.text(node, "affiliation", "/about/"),
        values.string(node, "arxiv", "/about/"),
        values.string(node, "abstract", "/about/"),
        papers.links(node.path("references"), "/about/references"),
        values.string(node, "citation", "/about/"));
  }

  private List<Category> categories(JsonNode parent, Place above, String path) {
    List<Category> categories = new ArrayList<>();
    List<JsonNode> nodes = values.objects(parent, "categories", path);
    for (int i = 0; i < nodes.size(); i++) {
      String at = path + "/categories/" + i;
      Place place = above.category(i);
      String title = values.text(nodes.get(i), "title", at + "/").orElse("");
      categories.add(
          new Category(
              title, papers(nodes.get(i), place, at), categories(nodes.get(i), place, at)));
    }
    return categories;
  }

  private List<Paper> papers(JsonNode parent, Place place, String path) {
    List<Paper> found = new ArrayList<>();
    List<JsonNode> nodes = values.objects(parent, "papers", path);
    for (int i = 0; i < nodes.size(); i++) {
      found.add(papers.paper(nodes.get(i), path + "/papers/" + i));
      origin(nodes.get(i).path("source"), place.paper(i));
    }
    return found;
  }

  private void origin(JsonNode source, Place place) {
    if (source.isObject()) {
      String name = source.path("file").asString(file);
      int line = Math.max(1, source.path("line").asInt(1));
      int column = Math.max(1, source.path("column").asInt(1));
      origins.put(place, EntryOrigin.at(new Position(name, line, column)));
    }
  }
}
