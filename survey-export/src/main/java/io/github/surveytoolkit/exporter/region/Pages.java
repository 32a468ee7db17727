package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.exporter.view.SurveyViews;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a list into pages: a file for each category at the top, or for each tag, with contents of
 * its own and a link back.
 *
 * <pre>{@code
 * Pages pages = Pages.of(read.survey(), new PageOptions("pages/", PagesBy.CATEGORY, Map.of()));
 * pages.asList().forEach(page -> write(page.file(), pages.text(page, "README.md")));
 * }</pre>
 */
public final class Pages {

  /** By this line a page is known, and only what has it is ever overwritten. */
  public static final String MARK = "<!-- survey:page -->";

  private static final Pattern RELATIVE = Pattern.compile("(?![/#])[^:/?#]*(?:[/?#].*)?");

  private final Survey survey;
  private final PageOptions options;
  private final List<Page> pages = new ArrayList<>();

  /**
   * One page.
   *
   * @param file relative to the list
   */
  public record Page(String name, String file, Survey survey) {}

  private Pages(Survey survey, PageOptions options) {
    this.survey = survey;
    this.options = options;
  }

  /** Returns the pages of {@code survey}. */
  public static Pages of(Survey survey, PageOptions options) {
    Pages pages = new Pages(survey, options);
    FolderNames names = new FolderNames(options.names());
    for (String title : pages.titles()) {
      Survey part = pages.part(title);
      if (part.entryCount() > 0) {
        String file = options.folder() + names.next(title) + "/README.md";
        pages.pages.add(new Page(title, file, part));
      }
    }
    return pages;
  }

  private List<String> titles() {
    if (options.by() == PagesBy.CATEGORY) {
      return survey.categories().stream().map(Category::title).distinct().toList();
    }
    Set<String> tags = new LinkedHashSet<>();
    survey.forEachPaper((place, paper) -> tags.addAll(paper.tags()));
    return tags.stream().filter(tag -> !tag.isBlank()).sorted().toList();
  }

  private Survey part(String title) {
    if (options.by() == PagesBy.TAG) {
      Survey tagged =
          ReadResult.of(survey).select((path, paper) -> paper.tags().contains(title)).survey();
      return new Survey(Optional.of(title), About.NOTHING, tagged.papers(), tagged.categories());
    }
    List<Paper> papers = new ArrayList<>();
    List<Category> below = new ArrayList<>();
    survey.categories().stream()
        .filter(category -> category.title().equals(title))
        .forEach(
            category -> {
              papers.addAll(category.papers());
              below.addAll(category.categories());
            });
    return new Survey(Optional.of(title), About.NOTHING, papers, below);
  }

  public List<Page> asList() {
    return List.copyOf(pages);
  }

  /** Returns the links to the pages, as the list shows them. */
  public PagePlan plan() {
    return new PagePlan(
        pages.stream()
            .map(page -> new PagePlan.Entry(page.name(), page.file(), page.survey().entryCount()))
            .toList());
  }

  /**
   * Returns the text of {@code page}.
   *
   * @param list the file name of the list
   */
  public String text(Page page, String list) {
    String up = "../".repeat((int) page.file().chars().filter(c -> c == '/').count());
    Survey moved = moved(page.survey(), up);
    PageView view =
        new PageView(
            SurveyViews.of(ReadResult.of(moved), Works.of(Survey.EMPTY), ExportOptions.STANDARD)
                .list()
                .value(),
            survey.title().filter(title -> !title.isBlank()).orElse("Back to the list"),
            new Text.Address(up + RelativeAddress.of(list)));
    return new RegionLayout(Integer.MAX_VALUE).markdown("page.md.ftl", view);
  }

  private static Survey moved(Survey survey, String up) {
    return new Survey(
        survey.title(),
        survey.about(),
        survey.papers().stream().map(paper -> moved(paper, up)).toList(),
        survey.categories().stream().map(category -> moved(category, up)).toList());
  }

  private static Category moved(Category category, String up) {
    return new Category(
        category.title(),
        category.papers().stream().map(paper -> moved(paper, up)).toList(),
        category.categories().stream().map(inner -> moved(inner, up)).toList());
  }

  /** What stands beside the list is some steps up from the page. */
  private static Paper moved(Paper paper, String up) {
    return paper.withLinks(
        paper.links().stream()
            .map(link -> new Link(link.kind(), link.label(), moved(link.url().strip(), up)))
            .toList());
  }

  private static String moved(String url, String up) {
    return !url.isEmpty() && RELATIVE.matcher(url).matches() ? up + url : url;
  }
}
