package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.FigureOptions.Drawing;
import io.github.surveytoolkit.exporter.view.FigureOptions.Split;
import io.github.surveytoolkit.model.text.LatexEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the trees of a taxonomy: which there are, what they are called, and what they show. */
final class TaxonomyViews {

  private static final String CAPTION = "Taxonomy of the surveyed papers";
  private static final String LABEL = "fig:taxonomy";

  /** What a root is called that has no name otherwise. */
  private static final String PAPERS = "Papers";

  private final LatexOptions options;
  private final LatexLabels labels;
  private final TreeSizes sizes;
  private final Set<Integer> begun = new HashSet<>();
  private final List<TreeView> trees = new ArrayList<>();

  private TaxonomyViews(LatexOptions options, TreeSizes sizes) {
    this.options = options;
    this.labels = new LatexLabels(options.label().isEmpty() ? LABEL : options.label());
    this.sizes = sizes;
  }

  static TaxonomyView of(String title, SurveyViews.Tree tree, ExportOptions options) {
    LatexOptions latex = options.latex();
    List<TreeRow> rows = TreeRows.of(tree.papers(), tree.categories(), latex.figures());
    String root = title.isEmpty() ? PAPERS : TreeRows.shortened(title);
    boolean split = latex.figures().split() == Split.CATEGORY;
    TreeSizes sizes = new TreeSizes(split ? below(rows) : rows, latex.cite());
    TaxonomyViews views = new TaxonomyViews(latex, sizes);
    if (split) {
      views.addCategories(root, rows);
    } else {
      views.add(views.caption(), views.labels.ofWhole(), root, rows);
    }
    boolean plain = latex.figures().drawing() == Drawing.TIKZ;
    return new TaxonomyView(
        List.of("amsmath", "amssymb", "bm", plain ? "tikz" : "forest"),
        plain,
        sizes.categoryShare(),
        views.trees,
        views.texts(root, rows).anyMatch(text -> !LatexEncoder.unknown(text).isEmpty()));
  }

  /** What is written of a title is all that a reader of the trees sees of the survey. */
  private Stream<String> texts(String root, List<TreeRow> rows) {
    return Stream.concat(
        Stream.of(root, options.caption()),
        rows.stream().flatMap(row -> row.path().stream()).map(TreeRow.Step::title));
  }

  private void addCategories(String root, List<TreeRow> rows) {
    for (List<TreeRow> group : TreeNodes.groups(rows, 0)) {
      if (group.get(0).path().isEmpty()) {
        add(caption(), labels.ofWhole(), root, group);
      } else {
        String title = group.get(0).path().get(0).title();
        add(caption() + ": " + title, labels.of(title), title, below(group));
      }
    }
  }

  /** Returns the rows as they hang at their categories at the top. */
  private static List<TreeRow> below(List<TreeRow> rows) {
    return rows.stream().map(TreeRow::withoutFirst).toList();
  }

  private String caption() {
    return options.caption().isEmpty() ? CAPTION : options.caption();
  }

  private void add(String caption, String label, String title, List<TreeRow> rows) {
    boolean continued = false;
    for (List<TreeRow> page : TreePages.of(rows, sizes)) {
      String unique = continued ? labels.next(label) : label;
      trees.add(tree(caption, new Text.Verbatim(unique), continued, title, page));
      page.forEach(row -> row.path().forEach(step -> begun.add(step.number())));
      continued = true;
    }
  }

  private TreeView tree(
      String caption, Text.Verbatim label, boolean continued, String title, List<TreeRow> page) {
    List<TreeNodeView> nodes = new TreeNodes(sizes, begun).of(page);
    double height = TreeNodes.height(page, 0, sizes);
    return new TreeView(
        caption,
        label,
        continued,
        title,
        sizes.rootLength(title, height),
        sizes.rootWidth(title, height),
        nodes,
        nodes.get(0).firstLeaf(),
        nodes.get(nodes.size() - 1).lastLeaf());
  }
}
