package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CategoryPath;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.source.BlockAccount;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A result in the small form of the examples in docs/paper-list-format.md, as plain values. */
final class ReadableForm {

  private final ReadResult result;

  ReadableForm(ReadResult result) {
    this.result = result;
  }

  Map<String, @Nullable Object> survey() {
    Map<String, @Nullable Object> form = new LinkedHashMap<>();
    form.put("title", value(result.survey().title()));
    form.put("about", about(result.survey().about()));
    form.put("papers", papers());
    form.put("categories", categories());
    form.put("diagnostics", result.diagnostics().stream().map(ReadableForm::diagnostic).toList());
    form.put("report", result.blocks().stream().map(ReadableForm::account).toList());
    return form;
  }

  private List<Map<String, @Nullable Object>> papers() {
    List<Map<String, @Nullable Object>> papers = new ArrayList<>();
    result
        .survey()
        .forEachPaper(
            (place, paper) -> papers.add(paper(paper, result.survey().pathOf(place).titles())));
    return papers;
  }

  private static Map<String, @Nullable Object> paper(Paper paper, List<String> category) {
    Map<String, @Nullable Object> form = new LinkedHashMap<>();
    form.put("title", paper.title());
    form.put("authors", names(paper.authors()));
    form.put("venue", value(paper.venue().map(Venue::written)));
    form.put("venueName", value(paper.venue().map(Venue::name)));
    form.put("venueKind", value(paper.venue().map(venue -> venue.kind().word())));
    form.put("year", value(paper.date().map(date -> date.year())));
    form.put("month", number(paper.date().map(date -> date.month())));
    form.put("day", number(paper.date().map(date -> date.day())));
    form.put("listed", paper.fields().get("listed"));
    form.put("links", paper.links().stream().map(ReadableForm::link).toList());
    form.put("labels", paper.links().stream().map(link -> link.label().orElse("")).toList());
    form.put("arxiv", value(paper.identifiers().arxiv().map(ArxivId::value)));
    form.put("doi", value(paper.identifiers().doi().map(Doi::value)));
    form.put("tags", paper.tags());
    form.put("note", value(paper.note()));
    form.put("category", category);
    return form;
  }

  private static Map<String, @Nullable Object> about(About about) {
    Map<String, @Nullable Object> form = new LinkedHashMap<>();
    form.put("paper", value(about.paperTitle()));
    form.put("url", value(about.paperUrl()));
    form.put("authors", names(about.authors()));
    form.put("affiliation", value(about.affiliation()));
    form.put("arxiv", value(about.arxiv()));
    form.put("abstract", value(about.summary()));
    form.put("references", about.references().stream().map(Link::url).toList());
    form.put("citation", value(about.citation()));
    return form;
  }

  private List<String> categories() {
    return paths(result.survey().categories(), CategoryPath.ROOT)
        .map(CategoryPath::toString)
        .toList();
  }

  private static Stream<CategoryPath> paths(List<Category> categories, CategoryPath above) {
    return categories.stream()
        .flatMap(
            category -> {
              CategoryPath path = above.then(category.title());
              return Stream.concat(Stream.of(path), paths(category.categories(), path));
            });
  }

  private static List<String> names(List<Author> authors) {
    return authors.stream()
        .map(author -> author instanceof Author.Others ? "et al." : author.fullName())
        .toList();
  }

  private static String link(Link link) {
    return link.kind().word() + " " + link.url();
  }

  private static String diagnostic(Diagnostic diagnostic) {
    return diagnostic.toString().substring(diagnostic.position().file().length() + 1);
  }

  private static String account(BlockAccount block) {
    String outcome = block.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return block.position().line() + ": " + outcome + ": " + block.reason();
  }

  private static @Nullable Object value(Optional<?> optional) {
    return optional.orElse(null);
  }

  private static @Nullable Object number(Optional<OptionalInt> optional) {
    OptionalInt number = optional.orElse(OptionalInt.empty());
    return number.isPresent() ? number.getAsInt() : null;
  }
}
