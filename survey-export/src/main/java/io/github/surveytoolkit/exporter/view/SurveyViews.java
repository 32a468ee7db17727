package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Lazy;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CategoryPath;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.CitationKeyPattern;
import io.github.surveytoolkit.model.key.CitationKeys;
import io.github.surveytoolkit.model.key.KeyPatternException;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.text.GithubAnchors;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes what templates see of a survey. */
public final class SurveyViews {

  private final ReadResult read;
  private final PaperViews papers;
  private final GithubAnchors anchors = new GithubAnchors();

  private SurveyViews(ReadResult read, Works works, CitationKeys keys) {
    this.read = read;
    this.papers = new PaperViews(read.sourceMap(), works, keys);
  }

  /**
   * Returns the view of {@code read}, whose works are {@code works}.
   *
   * @throws KeyPatternException if the pattern of {@code options} takes too long
   */
  public static SurveyView of(ReadResult read, Works works, ExportOptions options) {
    Lazy<CitationKeys> keys = Lazy.of(() -> keys(works, options));
    if (!options.bibtex().keys().equals(CitationKeyPattern.STANDARD)) {
      // A pattern of the user's may be too slow. That is no fault of the template.
      keys.value();
    }
    Lazy<Tree> tree = Lazy.of(() -> new SurveyViews(read, works, keys.value()).tree());
    Survey survey = read.survey();
    return new SurveyView(
        survey.title().orElse(""),
        Lazy.of(() -> about(survey.about())),
        part(() -> tree.value().papers()),
        part(() -> tree.value().categories()),
        part(() -> sections(tree.value().categories())),
        part(() -> entries(tree.value())),
        Lazy.of(() -> BibtexViews.of(works, keys.value(), options.bibtex())),
        Lazy.of(() -> ListViews.of(survey, options)),
        Lazy.of(() -> CsvViews.of(read, works, keys.value(), options.csv())),
        Lazy.of(
            () ->
                LatexViews.of(
                    survey.title().orElse(""),
                    tree.value().papers(),
                    tree.value().categories(),
                    options)),
        Lazy.of(() -> TaxonomyViews.of(survey.title().orElse(""), tree.value(), options)),
        Lazy.of(() -> TimelineViews.of(survey, works, options.latex())),
        part(() -> ReferenceViews.of(survey, works, keys.value())),
        Lazy.of(
            () -> HtmlViews.of(survey, read.sourceMap(), works, keys.value(), options.bibtex())),
        new OptionsView(
            options.columns().stream().map(Column::word).toList(),
            LatexOptionsView.of(options.latex())));
  }

  static CitationKeys keys(Works works, ExportOptions options) {
    return CitationKeys.of(works, options.bibtex().keys(), Works.of(options.bibliography()));
  }

  /** The survey's entries before any category, and its categories. */
  record Tree(List<PaperView> papers, List<CategoryView> categories) {}

  private static <T> Lazy<List<T>> part(Supplier<List<T>> maker) {
    return Lazy.of(maker);
  }

  private Tree tree() {
    Survey survey = read.survey();
    List<PaperView> loose = papers(survey.papers(), Place.ROOT, CategoryPath.ROOT);
    survey.title().ifPresent(anchors::next);
    return new Tree(loose, categories(survey.categories(), Place.ROOT, CategoryPath.ROOT));
  }

  private List<CategoryView> categories(
      List<Category> categories, Place above, CategoryPath pathAbove) {
    List<CategoryView> views = new ArrayList<>();
    for (Category category : categories) {
      Place place = above.category(views.size());
      views.add(category(category, place, pathAbove.then(category.title())));
    }
    return views;
  }

  private CategoryView category(Category category, Place place, CategoryPath path) {
    String anchor = anchors.next(category.title());
    List<PaperView> own = papers(category.papers(), place, path);
    List<CategoryView> below = categories(category.categories(), place, path);
    return new CategoryView(
        category.title(),
        path.titles().size(),
        path.toString(),
        anchor,
        own,
        below,
        own.size() + below.stream().mapToInt(CategoryView::entryCount).sum());
  }

  private List<PaperView> papers(List<Paper> entries, Place place, CategoryPath path) {
    List<PaperView> views = new ArrayList<>();
    for (Paper paper : entries) {
      views.add(papers.of(paper, place.paper(views.size()), path));
    }
    return views;
  }

  private static List<CategoryView> sections(List<CategoryView> categories) {
    List<CategoryView> sections = new ArrayList<>();
    for (CategoryView category : categories) {
      sections.add(category);
      sections.addAll(sections(category.categories()));
    }
    return sections;
  }

  private static List<PaperView> entries(Tree tree) {
    List<PaperView> entries = new ArrayList<>(tree.papers());
    sections(tree.categories()).forEach(section -> entries.addAll(section.papers()));
    return entries;
  }

  private static AboutView about(About about) {
    String url = about.paperUrl().orElse("");
    return new AboutView(
        about.paperTitle().orElse(""),
        PaperLinks.address(url),
        url,
        about.authors().stream().map(Author::fullName).toList(),
        about.affiliation().orElse(""),
        about.arxiv().orElse(""),
        lines(about.summary().orElse(""), "\n\n"),
        PaperLinks.of(about.references()),
        lines(about.citation().orElse(""), "\n"));
  }

  private static List<String> lines(String text, String end) {
    return text.isEmpty() ? List.of() : List.of(text.split(end, -1));
  }
}
