package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Outline;
import io.github.surveytoolkit.model.source.Page;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what was found: the tree of categories, where things stand, the outline. */
final class SurveyAssembler {

  private final Source source;
  private final EntryFinder finder;
  private final HeadingDates dates;
  private final Topics topics;
  private final Optional<Section> title;
  private final Map<Place, EntryOrigin> origins = new LinkedHashMap<>();
  private final List<Outline.Heading> headings = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  SurveyAssembler(
      Source source,
      Optional<Section> title,
      Topics topics,
      EntryFinder finder,
      HeadingDates dates) {
    this.source = source;
    this.title = title;
    this.topics = topics;
    this.finder = finder;
    this.dates = dates;
  }

  /** Assembles the result; diagnostics come in the order of the text. */
  ReadResult assemble(Section root, About about, List<Diagnostic> earlier) {
    List<Section> top = new ArrayList<>();
    for (Section section : root.sections()) {
      if (title.filter(section::equals).isPresent()) {
        top.addAll(section.sections());
      } else {
        top.add(section);
      }
    }
    List<FoundPaper> loose = new ArrayList<>(finder.papersOf(root));
    title.ifPresent(section -> loose.addAll(finder.papersOf(section)));
    List<Paper> papers = papers(loose, Place.ROOT);
    List<Category> categories = categories(top, Place.ROOT);
    outline(root);
    diagnostics.addAll(0, earlier);
    diagnostics.sort(
        Comparator.comparingInt((Diagnostic d) -> d.position().line())
            .thenComparingInt(d -> d.position().column()));
    Survey survey =
        new Survey(title.map(Section::title).filter(t -> !t.isEmpty()), about, papers, categories);
    return new ReadResult(
        survey,
        new SourceMap(origins),
        new Outline(headings, List.of(), Page.EMPTY),
        diagnostics,
        finder.accounts());
  }

  private List<Category> categories(List<Section> sections, Place above) {
    List<Category> categories = new ArrayList<>();
    for (Section section : sections) {
      if (isCategory(section)) {
        Place place = above.category(categories.size());
        List<Paper> papers = papers(finder.papersOf(section), place);
        categories.add(
            new Category(section.title(), papers, categories(section.sections(), place)));
      }
    }
    return categories;
  }

  private List<Paper> papers(List<FoundPaper> found, Place place) {
    List<Paper> papers = new ArrayList<>();
    for (FoundPaper paper : found) {
      Reading reading = paper.reading();
      origins.put(
          place.paper(papers.size()),
          new EntryOrigin(
              source.position(paper.span().start()), Optional.of(paper.span()), reading.fields()));
      diagnostics.addAll(reading.diagnostics());
      papers.add(
          paper.isWhole() ? reading.paper() : dates.inherited(reading.paper(), paper.section()));
    }
    return papers;
  }

  /** What holds papers, at any depth, or is a heading that waits for them. */
  private boolean isCategory(Section section) {
    return hasPapers(section) || isWaiting(section);
  }

  private boolean hasPapers(Section section) {
    return !finder.papersOf(section).isEmpty()
        || section.sections().stream().anyMatch(this::hasPapers);
  }

  /** An empty heading of the taxonomy: nothing under it but headings of its kind. */
  private boolean isWaiting(Section section) {
    boolean own = finder.isInOwnForm();
    boolean empty =
        (section.isHeading() || own)
            && section.candidates().isEmpty()
            && section.generated().isEmpty()
            && section.prose().isEmpty();
    boolean named = topics.of(section) == Topic.PAPERS && !section.title().isEmpty();
    return empty && (own || named) && section.sections().stream().allMatch(this::isWaiting);
  }

  private void outline(Section section) {
    if (section.level() != Section.ROOT) {
      Outline.Kind kind = section.isHeading() ? Outline.Kind.HEADING : Outline.Kind.STAND_IN;
      headings.add(new Outline.Heading(section.level(), section.title(), section.span(), kind));
    }
    section.sections().forEach(this::outline);
  }
}
