package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.key.CitationKeyPattern;
import io.github.surveytoolkit.model.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/citation-keys.md shows is what comes out. */
class CitationKeysPageTest {

  private static final Pattern ENTRY_OR_ROW =
      Pattern.compile("(?s)```bibtex\n(.*?)```|(?m)^\\| (`[^|]*`) \\| `([^|`]*)` \\|");
  private static final Pattern REFUSAL =
      Pattern.compile("(?m)^\\$ survey convert README.md --keys '(.*)'\n(.*)$");

  private static String page() throws IOException {
    return DocsPage.named("citation-keys.md").text();
  }

  /** Each row of the tables with the entry that stands above it. */
  static Stream<Arguments> rows() throws IOException {
    List<Arguments> rows = new ArrayList<>();
    Paper paper = Paper.titled("");
    Matcher matcher = ENTRY_OR_ROW.matcher(page());
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        Source source = Source.of("page.bib", matcher.group(1));
        paper = SurveyImport.read(source, ImportFormat.BIBTEX).survey().papers().get(0);
      } else {
        String pattern = matcher.group(2).replace("` `", "").replace("`", "");
        rows.add(Arguments.of(pattern, paper, matcher.group(3)));
      }
    }
    return rows.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void showsTheKeyThatThePatternMakes(String pattern, Paper paper, String key) {
    assertThat(CitationKeyPattern.parse(pattern).keyOf(paper)).hasToString(key);
  }

  @Test
  void hasRowsForMarkersAndModifiers() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(50);
  }

  @Test
  void showsWhatIsSaidOfWrongPatterns() throws IOException {
    List<MatchResult> refusals = REFUSAL.matcher(page()).results().toList();

    assertThat(refusals)
        .hasSize(5)
        .allSatisfy(
            refusal ->
                CommandRun.of("convert", "README.md", "--keys", refusal.group(1))
                    .isRefused(ExitCode.USAGE, refusal.group(2).replaceFirst("survey: ", "")));
  }
}
