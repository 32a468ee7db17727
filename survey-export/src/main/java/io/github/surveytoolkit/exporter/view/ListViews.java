package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.text.GithubAnchors;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;

/** Makes the view of a list in Markdown. */
final class ListViews {

  /** A category below the title has two hashes; Markdown has headings of six. */
  private static final int DEEPEST_HEADING = 5;

  private final GithubAnchors anchors = new GithubAnchors();
  private final List<ListContentsView> contents = new ArrayList<>();
  private final List<ListSectionView> sections = new ArrayList<>();

  private ListViews() {}

  static ListView of(Survey survey, ExportOptions options) {
    return new ListViews().view(survey, options);
  }

  private ListView view(Survey survey, ExportOptions options) {
    String title = survey.title().map(TextNormalizer::normalize).orElse("");
    ListAboutView about = ListAbouts.of(survey.about());
    headings(title, about, survey.categories().isEmpty());
    addAll(survey.categories(), 1);
    return new ListView(
        title,
        about,
        contents,
        options.list().form() == ListOptions.Form.TABLE
            ? ListColumns.of(survey, options.columns())
            : List.of(),
        ListEntries.of(survey.papers()),
        sections);
  }

  /** The headings in front of the first category: their anchors are taken. */
  private void headings(String title, ListAboutView about, boolean withoutContents) {
    List<String> front = new ArrayList<>();
    front.add(title);
    front.add(about.summary().isEmpty() ? "" : "Abstract");
    front.add(about.citation().isEmpty() ? "" : "Citation");
    front.add(withoutContents ? "" : "Contents");
    front.stream().filter(heading -> !heading.isEmpty()).forEach(anchors::next);
  }

  private void addAll(List<Category> categories, int depth) {
    for (Category category : categories) {
      add(category, TextNormalizer.normalize(category.title()), depth);
      addAll(category.categories(), depth + 1);
    }
  }

  private void add(Category category, String title, int depth) {
    boolean heading = depth <= DEEPEST_HEADING;
    if (heading) {
      Text.Verbatim anchor = new Text.Verbatim(anchors.next(title));
      contents.add(new ListContentsView(spaces(depth - 1), title, anchor));
    }
    List<Paper> papers = category.papers();
    int below = heading ? 0 : depth - DEEPEST_HEADING;
    sections.add(
        new ListSectionView(
            new Text.Verbatim(heading ? "#".repeat(depth + 1) : ""),
            spaces(Math.max(0, below - 1)),
            spaces(below),
            title,
            ListEntries.of(papers)));
  }

  private static Text.Verbatim spaces(int steps) {
    return new Text.Verbatim("  ".repeat(steps));
  }
}
