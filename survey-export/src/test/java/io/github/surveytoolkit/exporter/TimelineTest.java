package io.github.surveytoolkit.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.exporter.view.LatexOptions;
import io.github.surveytoolkit.exporter.view.LatexOptions.Form;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Paper OLD = dated("Learning to See in the Dark", 2019);
  private static final Paper NEW = dated("Learning to Hear in Great Noise", 2022);
  private static final Paper UNDATED = Paper.titled("Learning to Wait");

  private static Paper dated(String title, int year) {
    return Paper.titled(title).withDate(PublicationDate.of(year));
  }

  private static Category category(String title, Paper... papers) {
    return new Category(title, List.of(papers), List.of());
  }

  private static Survey survey(Category... categories) {
    return new Survey(Optional.of("A"), About.NOTHING, List.of(), List.of(categories));
  }

  private static WriteResult written(Survey survey) {
    return SurveyExport.write(ReadResult.of(survey), ExportFormat.TIMELINE, ExportOptions.STANDARD);
  }

  @Test
  void aChartIsWrittenWhole() {
    assertThat(written(survey(category("R&D, [x]", OLD, NEW, UNDATED), category("Y", NEW))).text())
        .isEqualTo(
            """
            % Needs \\usepackage{amsmath,amssymb,bm,pgfplots}
            % and, under pdflatex, \\usepackage[T1]{fontenc}.
            \\providecolor{surveycolour1}{HTML}{1F4E79}
            \\providecolor{surveycolour2}{HTML}{F0A04B}
            \\providecolor{surveycolour3}{HTML}{2A7F78}
            \\providecolor{surveycolour4}{HTML}{F5DE8C}
            \\providecolor{surveycolour5}{HTML}{A63D2F}
            \\providecolor{surveycolour6}{HTML}{9CC9E3}
            \\providecolor{surveycolour7}{HTML}{6D5495}
            \\providecolor{surveycolour8}{HTML}{D9D9D9}
            \\begin{figure}[!tp]
            \\centering
            % Not in the chart: 1 without a year.
            \\begin{tikzpicture}
            \\begin{axis}[
              compat=1.9,
              ybar stacked,
              scale only axis, width=0.9\\linewidth, height=0.42\\linewidth,
              bar width={0.62*\\linewidth/4},
              ymin=0, ymax={1.08*1},
              enlarge x limits={abs=0.7},
              xtick={2019,2020,2021,2022},
              x tick label style={font=\\footnotesize, /pgf/number format/1000 sep={}},
              y tick label style={font=\\footnotesize},
              xtick pos=bottom, ytick pos=left, axis lines*=left,
              ylabel={Papers}, ylabel style={font=\\footnotesize},
              ymajorgrids, major grid style={draw=black!15},
              legend style={at={(0.5,-0.1)}, anchor=north, draw=none, font=\\footnotesize, legend columns=2, /tikz/every even column/.append style={column sep=6pt}},
              legend cell align=left,
              legend image code/.code={\\path[#1] (0pt,-3pt) rectangle (7pt,4pt);},
            ]
            \\addplot[draw=black!75, line width=0.3pt, fill=surveycolour1] coordinates {
              (2019,1)
              (2020,0)
              (2021,0)
              (2022,1)
            };
            \\end{axis}
            \\end{tikzpicture}
            \\caption{Papers per year}\\label{fig:timeline}
            \\end{figure}
            """);
  }

  @Test
  void tellsWhatHasNoYear() {
    assertThat(written(survey(category("X", OLD, UNDATED))).diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "-:1:1: warning: \"Learning to Wait\" has no year: none is made up, and the chart"
                + " leaves it out; add the year to the entry [no-year]");
  }

  @Test
  void aWorkCountsOnceWhereItIsListedFirst() {
    String text = written(survey(category("X", OLD), category("Y", OLD, NEW))).text();

    assertThat(text)
        .contains("(2019,1)\n  (2020,0)\n  (2021,0)\n  (2022,0)\n")
        .contains("(2019,0)\n  (2020,0)\n  (2021,0)\n  (2022,1)\n");
  }

  @Test
  void categoriesAreThoseWithinOneThatHoldsAll() {
    Category only =
        new Category("Papers", List.of(), List.of(category("X", OLD), category("Y", NEW)));

    assertThat(written(survey(only)).text()).contains("\\legend{{X}, {Y}}");
  }

  @Test
  void oneCategoryNeedsNoLegend() {
    assertThat(written(survey(category("X", OLD))).text())
        .doesNotContain("\\legend")
        .contains("\\caption{Papers per year}");
  }

  @Test
  void theSmallestOfManyCategoriesAreCountedTogether() {
    List<Category> categories = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      List<Paper> papers = new ArrayList<>();
      for (int j = 0; j <= i; j++) {
        papers.add(dated("Learning of " + i + " and " + j, 2020));
      }
      categories.add(new Category("C" + i, papers, List.of()));
    }

    String text = written(survey(categories.toArray(Category[]::new))).text();

    assertThat(text)
        .contains("\\legend{{C3}, {C4}, {C5}, {C6}, {C7}, {C8}, {C9}, {other categories}}")
        .contains("(2020,6)\n};\n\\legend");
  }

  @Test
  void manyYearsAreNamedInSteps() {
    String text =
        written(survey(category("X", dated("A Logical Calculus", 1943), dated("B", 2024)))).text();

    assertThat(text).contains("xtick={1944,1954,1964,1974,1984,1994,2004,2014,2024}");
    assertThat(Pattern.compile("\\(\\d{4},\\d\\)").matcher(text).results()).hasSize(82);
  }

  @Test
  void aSurveyWithoutYearsHasNoChart() {
    assertThat(written(survey(category("X", UNDATED))).text())
        .doesNotContain("tikzpicture")
        .contains("% Not in the chart: 1 without a year.");
  }

  @Test
  void aWholeDocumentCitesNothing() {
    ExportOptions options =
        ExportOptions.STANDARD.withLatex(LatexOptions.STANDARD.withForm(Form.STANDALONE));

    assertThat(
            SurveyExport.write(
                    ReadResult.of(survey(category("X", OLD))), ExportFormat.TIMELINE, options)
                .text())
        .contains("\\usepackage{amsmath,amssymb,bm,pgfplots}\n")
        .endsWith("\\end{figure}\n\\end{document}\n");
  }
}
