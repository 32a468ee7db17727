package io.github.surveytoolkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * The papers of a survey, arranged under its taxonomy.
 *
 * <p>A survey holds one {@link Paper} per entry of its source, as that entry says it: reading never
 * merges. Equal works are grouped by {@code model.identity.Works}.
 *
 * @param title what the source calls itself, for a README the text of its first heading
 * @param papers papers that stand before any category
 */
public record Survey(
    Optional<String> title, About about, List<Paper> papers, List<Category> categories) {

  public static final Survey EMPTY =
      new Survey(Optional.empty(), About.NOTHING, List.of(), List.of());

  public Survey {
    papers = List.copyOf(papers);
    categories = List.copyOf(categories);
  }

  /** Calls {@code visitor} with every paper and the place where it stands, in reading order. */
  public void forEachPaper(BiConsumer<Place, Paper> visitor) {
    visit(Place.ROOT, papers, categories, visitor);
  }

  private static void visit(
      Place start,
      List<Paper> papers,
      List<Category> categories,
      BiConsumer<Place, Paper> visitor) {
    for (int i = 0; i < papers.size(); i++) {
      visitor.accept(start.paper(i), papers.get(i));
    }
    for (int i = 0; i < categories.size(); i++) {
      Category category = categories.get(i);
      visit(start.category(i), category.papers(), category.categories(), visitor);
    }
  }

  /** Returns this survey with each paper as {@code change} makes it, called in reading order. */
  public Survey map(BiFunction<Place, Paper, Paper> change) {
    List<Paper> changed = changed(Place.ROOT, papers, change);
    return new Survey(title, about, changed, changedCategories(Place.ROOT, categories, change));
  }

  private static List<Paper> changed(
      Place start, List<Paper> papers, BiFunction<Place, Paper, Paper> change) {
    List<Paper> changed = new ArrayList<>(papers.size());
    for (Paper paper : papers) {
      changed.add(change.apply(start.paper(changed.size()), paper));
    }
    return changed;
  }

  private static List<Category> changedCategories(
      Place start, List<Category> categories, BiFunction<Place, Paper, Paper> change) {
    List<Category> changed = new ArrayList<>(categories.size());
    for (Category category : categories) {
      Place place = start.category(changed.size());
      List<Paper> papers = changed(place, category.papers(), change);
      changed.add(
          new Category(
              category.title(), papers, changedCategories(place, category.categories(), change)));
    }
    return changed;
  }

  /** Returns the entries of all categories, in reading order. */
  public List<Paper> allPapers() {
    List<Paper> all = new ArrayList<>();
    forEachPaper((place, paper) -> all.add(paper));
    return all;
  }

  /** Counts the entries, in all categories. */
  public int entryCount() {
    int[] count = {0};
    forEachPaper((place, paper) -> count[0]++);
    return count[0];
  }

  /**
   * Returns the titles of the categories that lead to {@code place}.
   *
   * @throws IndexOutOfBoundsException if the place is of another survey
   */
  public CategoryPath pathOf(Place place) {
    CategoryPath path = CategoryPath.ROOT;
    List<Category> level = categories;
    for (int index : place.categories()) {
      Category category = level.get(index);
      path = path.then(category.title());
      level = category.categories();
    }
    return path;
  }
}
