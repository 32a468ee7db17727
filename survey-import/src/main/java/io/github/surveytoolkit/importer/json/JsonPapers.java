package io.github.surveytoolkit.importer.json;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** Reads papers from parsed JSON. */
final class JsonPapers {

  private final JsonValues values;

  JsonPapers(JsonValues values) {
    this.values = values;
  }

  Paper paper(JsonNode node, String path) {
    return new Paper(
        values.text(node, "title", path + "/").orElse(""),
        authors(node, path),
        venue(node.path("venue"), path + "/venue"),
        date(node, path),
        links(node.path("links"), path + "/links"),
        identifiers(node.path("identifiers"), path + "/identifiers"),
        values.strings(node.path("tags"), path + "/tags"),
        values.lines(node, "note", path + "/"),
        key(node, path),
        map(node, "fields", path),
        map(node, "filled", path));
  }

  private Optional<CitationKey> key(JsonNode node, String path) {
    Optional<String> written = values.string(node, "key", path + "/");
    Optional<CitationKey> key = written.flatMap(CitationKey::parse);
    if (written.isPresent() && key.isEmpty()) {
      values.problem(path + "/key is no citation key: \"" + written.get() + "\"; it is left out");
    }
    return key;
  }

  private Map<String, String> map(JsonNode node, String name, String path) {
    return node.path(name).isMissingNode()
        ? Map.of()
        : values.map(node.path(name), path + "/" + name);
  }

  List<Author> authors(JsonNode node, String path) {
    List<Author> authors = new ArrayList<>();
    for (JsonNode author : values.objects(node, "authors", path)) {
      author(author, path + "/authors/" + authors.size()).ifPresent(authors::add);
    }
    if (node.path("othersOmitted").asBoolean(false)) {
      authors.add(new Author.Others());
    }
    return authors;
  }

  private Optional<Author> author(JsonNode node, String path) {
    Optional<String> group =
        values.text(node, "literal", path + "/").filter(name -> !name.isBlank());
    if (group.isPresent()) {
      return group.map(Author.Group::new);
    }
    Optional<String> family =
        values.text(node, "family", path + "/").filter(name -> !name.isBlank());
    if (family.isEmpty()) {
      values.problem(path + " needs a \"family\" or \"literal\" name; it is left out");
    }
    return family.map(
        name ->
            new Author.Person(
                values.text(node, "given", path + "/"),
                values.text(node, "particle", path + "/"),
                name,
                values.text(node, "suffix", path + "/")));
  }

  private Optional<Venue> venue(JsonNode node, String path) {
    Optional<String> name = values.text(node, "name", path + "/");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> kind = values.string(node, "kind", path + "/");
    Optional<VenueKind> known = kind.flatMap(VenueKind::ofWord);
    if (kind.isPresent() && known.isEmpty()) {
      values.problem(path + "/kind is not known: " + kind.get() + "; it is left out");
    }
    return Optional.of(
        new Venue(
            values.string(node, "id", path + "/"),
            name.get(),
            values.text(node, "acronym", path + "/"),
            known.orElse(VenueKind.UNKNOWN),
            values.text(node, "written", path + "/").orElse(name.get())));
  }

  private Optional<PublicationDate> date(JsonNode node, String path) {
    OptionalInt year = values.integer(node, "year", path + "/");
    if (year.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PublicationDate(
              year.getAsInt(),
              values.integer(node, "month", path + "/"),
              values.integer(node, "day", path + "/")));
    } catch (IllegalArgumentException impossible) {
      values.problem(path + ": " + impossible.getMessage() + "; the date is left out");
      return Optional.empty();
    }
  }

  List<Link> links(JsonNode node, String path) {
    List<Link> links = new ArrayList<>();
    if (!node.isArray()) {
      return links;
    }
    for (JsonNode link : node) {
      String at = path + "/" + links.size();
      Optional<String> url = values.string(link, "url", at + "/");
      if (url.isEmpty()) {
        values.problem(at + " needs a \"url\"; it is left out");
      } else {
        LinkKind kind =
            values.string(link, "kind", at + "/").flatMap(LinkKind::ofWord).orElse(LinkKind.URL);
        links.add(new Link(kind, values.string(link, "label", at + "/"), url.get()));
      }
    }
    return links;
  }

  private Identifiers identifiers(JsonNode node, String path) {
    Optional<String> arxiv = values.string(node, "arxiv", path + "/");
    Optional<String> doi = values.string(node, "doi", path + "/");
    Identifiers identifiers =
        new Identifiers(arxiv.flatMap(ArxivId::parse), doi.flatMap(Doi::parse));
    if (arxiv.isPresent() && identifiers.arxiv().isEmpty()) {
      values.problem(path + "/arxiv is no arXiv identifier: " + arxiv.get() + "; it is left out");
    }
    if (doi.isPresent() && identifiers.doi().isEmpty()) {
      values.problem(path + "/doi is no DOI: " + doi.get() + "; it is left out");
    }
    return identifiers;
  }
}
