package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.LatexOptions.Layout;
import io.github.surveytoolkit.exporter.view.LatexOptions.Setting;
import io.github.surveytoolkit.model.text.LatexEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the tables of LaTeX: which there are, what they are called, and how they are cut. */
final class LatexViews {

  /** What a table is called that has no name otherwise. */
  private static final String PAPERS = "Papers";

  private static final int MOST_CHARACTERS = 500;

  private final LatexOptions options;
  private final LatexColumns columns;
  private final LatexRows rows;
  private final LatexLabels labels;
  private final List<Group> groups = new ArrayList<>();

  /** The papers of one category, called {@code name}, to which {@code path} leads. */
  private record Group(String path, String name, List<PaperView> papers) {}

  private LatexViews(ExportOptions options) {
    this.options = options.latex();
    this.columns = new LatexColumns(options.columns(), this.options.cite());
    this.rows = new LatexRows(columns);
    this.labels = new LatexLabels(this.options);
  }

  /** Returns the tables of what a list called {@code title} has. */
  static LatexView of(
      String title, List<PaperView> loose, List<CategoryView> categories, ExportOptions options) {
    LatexViews views = new LatexViews(options);
    views.add(new Group("", "", loose));
    categories.forEach(category -> views.addAll("", category));
    return new LatexView(
        views.packages(),
        views.columns.views(),
        views.tables(title.isEmpty() ? PAPERS : title),
        views.texts().anyMatch(text -> !LatexEncoder.unknown(text).isEmpty()));
  }

  private List<String> packages() {
    boolean twoColumn = options.setting() == Setting.TWO_COLUMN;
    String table = twoColumn ? "tabularx" : "longtable";
    return List.of("amsmath", "amssymb", "bm", "array", "booktabs", table);
  }

  private void addAll(String above, CategoryView category) {
    String path = above.isEmpty() ? category.title() : above + ": " + category.title();
    add(new Group(path, category.title(), category.papers()));
    category.categories().forEach(below -> addAll(path, below));
  }

  private void add(Group group) {
    if (!group.papers().isEmpty()) {
      groups.add(group);
    }
  }

  private List<LatexTableView> tables(String title) {
    List<LatexTableView> tables = new ArrayList<>();
    if (options.layout() == Layout.SINGLE && !groups.isEmpty()) {
      String caption = options.caption().isEmpty() ? title : options.caption();
      addTable(caption, labels.ofWhole(), groups.stream().map(this::titled).toList(), tables);
    } else {
      for (Group group : groups) {
        String path = group.path().isEmpty() ? title : group.path();
        addTable(caption(path), labels.of(group.name()), List.of(untitled(group)), tables);
      }
    }
    return tables;
  }

  private LatexGroupView titled(Group group) {
    return new LatexGroupView(shortened(group.path()), false, rows.of(group.papers()));
  }

  private LatexGroupView untitled(Group group) {
    return new LatexGroupView("", false, rows.of(group.papers()));
  }

  /** TeX measures a caption as one line, and no line has room for more. */
  private static String shortened(String title) {
    boolean fits = title.length() <= MOST_CHARACTERS;
    return fits
        ? title
        : title.substring(0, title.offsetByCodePoints(0, MOST_CHARACTERS / 2)) + "\u2026";
  }

  private String caption(String name) {
    return options.caption().isEmpty() ? name : options.caption() + ": " + name;
  }

  private void addTable(
      String caption, String label, List<LatexGroupView> body, List<LatexTableView> tables) {
    boolean whole = options.setting() == Setting.ONE_COLUMN;
    boolean continued = false;
    for (List<LatexGroupView> part : whole ? List.of(body) : LatexPages.of(body, rows)) {
      String unique = continued ? labels.next(label) : label;
      tables.add(
          new LatexTableView(shortened(caption), new Text.Verbatim(unique), continued, part));
      continued = true;
    }
  }

  private Stream<String> texts() {
    Stream<String> titles = groups.stream().map(Group::path);
    Stream<String> papers =
        groups.stream()
            .flatMap(group -> group.papers().stream())
            .flatMap(
                paper ->
                    Stream.of(Column.values())
                        .flatMap(column -> LatexRows.texts(paper, column).stream()));
    return Stream.of(Stream.of(options.caption()), titles, papers).flatMap(texts -> texts);
  }
}
