package io.github.surveytoolkit.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CategoryPath;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadResultTest {

  private static final Survey FIRST =
      survey(
          Optional.empty(),
          papers("Overview"),
          category("Compression", papers("Distillation"), category("Pruning", papers("Lottery"))),
          category("Hardware", List.of()));

  private static final Survey SECOND =
      survey(
          Optional.of("Second List"),
          papers("Outlook"),
          category("Serving", papers("Batching")),
          category(
              "Compression",
              papers("Quantization"),
              category("Pruning", papers("Magnitude")),
              category("Low Rank", papers("Adapters"))));

  private static List<Paper> papers(String... titles) {
    return List.of(titles).stream().map(Paper::titled).toList();
  }

  private static Category category(String title, List<Paper> papers, Category... categories) {
    return new Category(title, papers, List.of(categories));
  }

  private static Survey survey(Optional<String> title, List<Paper> papers, Category... categories) {
    return new Survey(title, About.NOTHING, papers, List.of(categories));
  }

  /** Reads {@code survey} from {@code file}, its papers from line 1, 2, 3, … */
  private static ReadResult read(String file, Survey survey) {
    Map<Place, EntryOrigin> origins = new LinkedHashMap<>();
    survey.forEachPaper(
        (place, paper) ->
            origins.put(place, EntryOrigin.at(new Position(file, origins.size() + 1, 1))));
    Diagnostic diagnostic = Diagnostic.info("read", "read", new Position(file, 1, 1));
    return new ReadResult(
        survey, new SourceMap(origins), Outline.NONE, List.of(diagnostic), List.of());
  }

  /** Each entry as {@code path: title from position}. */
  private static List<String> entries(ReadResult read) {
    List<String> entries = new ArrayList<>();
    read.survey()
        .forEachPaper(
            (place, paper) ->
                entries.add(
                    "%s: %s from %s"
                        .formatted(
                            read.survey().pathOf(place),
                            paper.title(),
                            read.sourceMap().of(place).orElseThrow().position())));
    return entries;
  }

  private static ReadResult joined() {
    return ReadResult.joined(List.of(read("a.md", FIRST), read("b.md", SECOND)));
  }

  @Test
  void joinsCategoriesOfEqualPathsAndMovesOriginsWithTheirPapers() {
    assertThat(entries(joined()))
        .containsExactly(
            ": Overview from a.md:1:1",
            ": Outlook from b.md:1:1",
            "Compression: Distillation from a.md:2:1",
            "Compression: Quantization from b.md:3:1",
            "Compression > Pruning: Lottery from a.md:3:1",
            "Compression > Pruning: Magnitude from b.md:4:1",
            "Compression > Low Rank: Adapters from b.md:5:1",
            "Serving: Batching from b.md:2:1");
  }

  @Test
  void keepsEmptyCategoriesWhereTheyComeFirst() {
    assertThat(joined().survey().categories())
        .extracting(Category::title)
        .containsExactly("Compression", "Hardware", "Serving");
  }

  @Test
  void takesTheFirstTitleThereIsAndAllDiagnostics() {
    assertThat(joined().survey().title()).contains("Second List");
    assertThat(joined().diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly("a.md:1:1: info: read [read]", "b.md:1:1: info: read [read]");
  }

  @Test
  void leavesSingleInputAsItIs() {
    ReadResult only = read("a.md", FIRST);

    assertThat(ReadResult.joined(List.of(only))).isEqualTo(only);
  }

  @Test
  void selectsPapersAndMovesTheirOrigins() {
    ReadResult selected =
        joined().select((path, paper) -> paper.title().matches("Outlook|Quant.*|Adapters"));

    assertThat(entries(selected))
        .containsExactly(
            ": Outlook from b.md:1:1",
            "Compression: Quantization from b.md:3:1",
            "Compression > Low Rank: Adapters from b.md:5:1");
    assertThat(selected.sourceMap().origins()).hasSize(3);
  }

  @Test
  void selectsByTheCategoriesOfPaper() {
    CategoryPath pruning = new CategoryPath(List.of("Compression", "Pruning"));

    assertThat(entries(read("a.md", FIRST).select((path, paper) -> path.equals(pruning))))
        .containsExactly("Compression > Pruning: Lottery from a.md:3:1");
  }

  @Test
  void dropsCategoriesThatHoldNothingThen() {
    Survey selected =
        read("a.md", FIRST).select((path, paper) -> paper.title().equals("Distillation")).survey();

    assertThat(selected.categories())
        .containsExactly(category("Compression", papers("Distillation")));
  }
}
