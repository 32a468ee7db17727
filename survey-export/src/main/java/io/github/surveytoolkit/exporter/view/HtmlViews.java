package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CategoryPath;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.CitationKeys;
import io.github.surveytoolkit.model.source.SourceMap;
import io.github.surveytoolkit.model.statistics.CategoryCount;
import io.github.surveytoolkit.model.statistics.SurveyStatistics;
import io.github.surveytoolkit.model.text.GithubAnchors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the view of a page: works in each of their categories, and what its script needs. */
final class HtmlViews {

  /** Keeps the anchors of categories apart from all others of the page. */
  private static final String ANCHOR = "in-";

  private static final int LOWEST_HEADING = 6;

  private final List<Work> works;
  private final Map<Place, Integer> numbers = new HashMap<>();
  private final PaperViews papers;
  private final GithubAnchors anchors = new GithubAnchors();

  private HtmlViews(SourceMap sources, Works works, CitationKeys keys) {
    this.works = works.asList();
    this.papers = new PaperViews(sources, works, keys);
    for (int i = 0; i < this.works.size(); i++) {
      int number = i;
      this.works.get(i).places().forEach(place -> numbers.put(place, number));
    }
  }

  static HtmlView of(
      Survey survey, SourceMap sources, Works works, CitationKeys keys, BibtexOptions options) {
    HtmlViews views = new HtmlViews(sources, works, keys);
    SurveyStatistics statistics = SurveyStatistics.of(survey, works);
    return new HtmlView(
        PageParts.STYLE,
        PageParts.hash(PageParts.STYLE),
        PageParts.SCRIPT,
        PageParts.hash(PageParts.SCRIPT),
        PageData.of(works, BibtexTexts.of(works, keys, options)),
        works.asList().size(),
        views.entries(survey.papers(), Place.ROOT, CategoryPath.ROOT),
        views.sections(survey.categories(), statistics.taxonomy(), Place.ROOT, CategoryPath.ROOT),
        ChartViews.of(statistics));
  }

  private List<HtmlSectionView> sections(
      List<Category> categories, List<CategoryCount> counts, Place above, CategoryPath pathAbove) {
    List<HtmlSectionView> sections = new ArrayList<>();
    for (Category category : categories) {
      int index = sections.size();
      CategoryPath path = pathAbove.then(category.title());
      sections.add(section(category, counts.get(index), above.category(index), path));
    }
    return sections;
  }

  private HtmlSectionView section(
      Category category, CategoryCount count, Place place, CategoryPath path) {
    return new HtmlSectionView(
        category.title(),
        Math.min(LOWEST_HEADING, path.titles().size() + 1),
        ANCHOR + anchors.next(category.title()),
        count.papers(),
        entries(category.papers(), place, path),
        sections(category.categories(), count.categories(), place, path));
  }

  private List<HtmlEntryView> entries(List<Paper> listed, Place place, CategoryPath path) {
    List<HtmlEntryView> entries = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      entries.add(entry(place.paper(i), path));
    }
    return entries;
  }

  private HtmlEntryView entry(Place place, CategoryPath path) {
    int number = Objects.requireNonNull(numbers.get(place));
    Paper paper = works.get(number).paper();
    PaperView view = papers.of(paper, place, path);
    return new HtmlEntryView(
        number,
        title(paper),
        view.address(),
        paper.venue().map(venue -> venue.shortName()).orElse(""),
        paper.date().map(DateText::of).orElse(""),
        HtmlLinks.of(paper, view.address()),
        view);
  }

  private static String title(Paper paper) {
    String address = paper.links().stream().findFirst().map(link -> link.url()).orElse("");
    String title = paper.title().isBlank() ? address : paper.title();
    return title.isBlank() ? "Untitled" : title;
  }
}
