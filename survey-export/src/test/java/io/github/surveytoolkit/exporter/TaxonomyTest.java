package io.github.surveytoolkit.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.exporter.view.FigureOptions;
import io.github.surveytoolkit.exporter.view.FigureOptions.Drawing;
import io.github.surveytoolkit.exporter.view.FigureOptions.Split;
import io.github.surveytoolkit.exporter.view.LatexOptions;
import io.github.surveytoolkit.exporter.view.LatexOptions.CiteStyle;
import io.github.surveytoolkit.exporter.view.LatexOptions.Form;
import io.github.surveytoolkit.exporter.view.LatexOptions.Setting;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaxonomyTest {

  private static final Survey SURVEY =
      new Survey(
          Optional.of("A Survey"),
          About.NOTHING,
          papers("loose"),
          List.of(
              new Category(
                  "Models, [big] = {R&D}",
                  papers("one"),
                  List.of(
                      new Category("Pruning", papers("two", "three", "two"), List.of()),
                      new Category("Empty", List.of(), List.of()))),
              new Category("Empty", List.of(), List.of()),
              new Category("Systems", papers("four"), List.of())));

  private static List<Paper> papers(String... keys) {
    List<Paper> papers = new ArrayList<>();
    for (String key : keys) {
      papers.add(Paper.titled("A Study of Learning about " + key).withKey(new CitationKey(key)));
    }
    return papers;
  }

  private static WriteResult written(Survey survey, LatexOptions latex) {
    ExportOptions options = ExportOptions.STANDARD.withLatex(latex);
    return SurveyExport.write(ReadResult.of(survey), ExportFormat.TAXONOMY, options);
  }

  private static String written(FigureOptions figures) {
    return written(SURVEY, LatexOptions.STANDARD.withFigures(figures)).text();
  }

  /** Returns what stands behind the styles. */
  private static String figures(String text) {
    return text.substring(text.indexOf("\\begin{figure"));
  }

  @Test
  void aTreeOfForestIsWrittenWhole() {
    assertThat(written(FigureOptions.STANDARD))
        .isEqualTo(
            """
            % Needs \\usepackage{amsmath,amssymb,bm,forest}
            % and, under pdflatex, \\usepackage[T1]{fontenc}.
            % How the boxes look. Define any of these styles before, by \\tikzset, to have it your way.
            \\providecommand{\\surveystyle}[2]{\\pgfkeysifdefined{/tikz/#1/.@cmd}{}{\\tikzset{#1/.style={#2}}}}
            \\providecolor{surveycolour1}{HTML}{1F4E79}
            \\providecolor{surveycolour2}{HTML}{F0A04B}
            \\providecolor{surveycolour3}{HTML}{2A7F78}
            \\providecolor{surveycolour4}{HTML}{F5DE8C}
            \\providecolor{surveycolour5}{HTML}{A63D2F}
            \\providecolor{surveycolour6}{HTML}{9CC9E3}
            \\providecolor{surveycolour7}{HTML}{6D5495}
            \\providecolor{surveycolour8}{HTML}{D9D9D9}
            \\surveystyle{survey box}{line width=0.5pt, rounded corners=2pt, align=flush left, inner xsep=3pt, inner ysep=2.5pt, font=\\footnotesize, execute at begin node=\\hspace{0pt}}
            \\surveystyle{survey root}{survey box, draw=black!70, fill=black!12, align=flush center, font=\\footnotesize\\bfseries}
            \\surveystyle{survey category}{survey box}
            \\surveystyle{survey leaf}{survey box, fill=white}
            \\surveystyle{survey edge}{draw=black!60, line width=0.5pt}
            \\surveystyle{survey branch 1}{draw=surveycolour1!75!black, fill=surveycolour1!22}
            \\surveystyle{survey branch 2}{draw=surveycolour2!75!black, fill=surveycolour2!22}
            \\surveystyle{survey branch 3}{draw=surveycolour3!75!black, fill=surveycolour3!22}
            \\surveystyle{survey branch 4}{draw=surveycolour4!75!black, fill=surveycolour4!22}
            \\surveystyle{survey branch 5}{draw=surveycolour5!75!black, fill=surveycolour5!22}
            \\surveystyle{survey branch 6}{draw=surveycolour6!75!black, fill=surveycolour6!22}
            \\surveystyle{survey branch 7}{draw=surveycolour7!75!black, fill=surveycolour7!22}
            \\surveystyle{survey branch 8}{draw=surveycolour8!75!black, fill=surveycolour8!22}
            % How wide they are.
            \\surveystyle{survey width}{text width={#1-2*\\pgfkeysvalueof{/pgf/inner xsep}-\\pgflinewidth}}
            \\providecommand{\\surveyroot}{}
            \\providecommand{\\surveycategory}{}
            \\providecommand{\\surveygap}{}
            \\providecommand{\\surveyleaf}[1]{}
            \\providecommand{\\surveyleft}[1]{}
            \\begingroup
            \\renewcommand{\\surveycategory}{0.2*\\linewidth}
            \\renewcommand{\\surveygap}{11pt}
            \\renewcommand{\\surveyleft}[1]{(\\surveyroot+\\surveygap+#1*(\\surveycategory+\\surveygap))}
            \\renewcommand{\\surveyleaf}[1]{\\linewidth-\\surveyleft{#1}}
            \\begin{figure}[!tp]
            \\renewcommand{\\surveyroot}{16pt}
            \\noindent
            \\begin{forest}
              for tree={
                grow'=0, anchor=west, parent anchor=east, child anchor=west,
                l=0pt, l sep=\\surveygap, s sep=3pt,
                edge=survey edge,
                edge path={\\noexpand\\path[\\forestoption{edge}] (!u.parent anchor) -- ++(0.4*\\surveygap,0) |- (.child anchor)\\forestoption{edge label};}
              }
              [{A Survey}, survey root, text width=50pt, minimum height=\\surveyroot, rotate=90, anchor=south, parent anchor=south, child anchor=north
                [{\\cite{loose}}, survey branch 1, survey leaf, survey width=\\surveyleaf{0}]
                [{Models, {[}big{]} = \\{R\\&D\\}}, survey category, survey branch 1, survey width=\\surveycategory
                  [{\\cite{one}}, survey branch 1, survey leaf, survey width=\\surveyleaf{1}]
                  [{Pruning}, survey category, survey branch 1, survey width=\\surveycategory
                    [{\\cite{two,three}}, survey branch 1, survey leaf, survey width=\\surveyleaf{2}]
                  ]
                ]
                [{Systems}, survey category, survey branch 2, survey width=\\surveycategory
                  [{\\cite{four}}, survey branch 2, survey leaf, survey width=\\surveyleaf{1}]
                ]
              ]
            \\end{forest}
            \\caption{Taxonomy of the surveyed papers}\\label{fig:taxonomy}
            \\end{figure}
            \\endgroup
            """);
  }

  @Test
  void tikzAloneDrawsLeavesBelowEachOtherAndCategoriesBesideThem() {
    assertThat(figures(written(FigureOptions.STANDARD.withDrawing(Drawing.TIKZ))))
        .isEqualTo(
            """
            \\begin{figure}[!tp]
            \\renewcommand{\\surveyroot}{16pt}
            \\noindent
            \\begin{tikzpicture}
              \\node[survey branch 1, survey leaf, survey width=\\surveyleaf{0}, anchor=north west] (l0)
                at ({\\surveyleft{0}},0) {\\cite{loose}};
              \\node[survey branch 1, survey leaf, survey width=\\surveyleaf{1}, anchor=north west] (l1)
                at ({\\surveyleft{1}},0 |- l0.south) [yshift=-3pt] {\\cite{one}};
              \\node[survey branch 1, survey leaf, survey width=\\surveyleaf{2}, anchor=north west] (l2)
                at ({\\surveyleft{2}},0 |- l1.south) [yshift=-3pt] {\\cite{two,three}};
              \\path (l2.north) -- (l2.south) coordinate[midway] (middle);
              \\node[survey category, survey branch 1, survey width=\\surveycategory, anchor=west, minimum height=16pt] (c1)
                at ({\\surveyleft{1}},0 |- middle) {Pruning};
              \\draw[survey edge] (c1.east) -- ++({0.4*\\surveygap},0) |- (l2.west);
              \\path (l1.north) -- (l2.south) coordinate[midway] (middle);
              \\node[survey category, survey branch 1, survey width=\\surveycategory, anchor=west, minimum height=25pt] (c0)
                at ({\\surveyleft{0}},0 |- middle) {Models, {[}big{]} = \\{R\\&D\\}};
              \\draw[survey edge] (c0.east) -- ++({0.4*\\surveygap},0) |- (l1.west);
              \\draw[survey edge] (c0.east) -- ++({0.4*\\surveygap},0) |- (c1.west);
              \\node[survey branch 2, survey leaf, survey width=\\surveyleaf{1}, anchor=north west] (l3)
                at ({\\surveyleft{1}},0 |- l2.south) [yshift=-3pt] {\\cite{four}};
              \\path (l3.north) -- (l3.south) coordinate[midway] (middle);
              \\node[survey category, survey branch 2, survey width=\\surveycategory, anchor=west, minimum height=16pt] (c2)
                at ({\\surveyleft{0}},0 |- middle) {Systems};
              \\draw[survey edge] (c2.east) -- ++({0.4*\\surveygap},0) |- (l3.west);
              \\path (l0.north) -- (l3.south) coordinate[midway] (middle);
              \\node[survey root, text width=50pt, minimum height=\\surveyroot, rotate=90, anchor=south] (root)
                at ({\\surveyleft{0}-\\surveygap},0 |- middle) {A Survey};
              \\draw[survey edge] (root.south) -- ++({0.4*\\surveygap},0) |- (l0.west);
              \\draw[survey edge] (root.south) -- ++({0.4*\\surveygap},0) |- (c0.west);
              \\draw[survey edge] (root.south) -- ++({0.4*\\surveygap},0) |- (c2.west);
            \\end{tikzpicture}
            \\caption{Taxonomy of the surveyed papers}\\label{fig:taxonomy}
            \\end{figure}
            \\endgroup
            """);
  }

  @Test
  void stylesAreLeftToWhoDefinedThemBefore() {
    assertThat(written(FigureOptions.STANDARD))
        .contains("\\pgfkeysifdefined{/tikz/#1/.@cmd}{}{\\tikzset{#1/.style={#2}}}")
        .contains("\\surveystyle{survey root}{", "\\surveystyle{survey category}{")
        .contains("\\surveystyle{survey leaf}{", "\\surveystyle{survey branch 8}{")
        .contains("\\providecolor{surveycolour1}{HTML}");
  }

  @Test
  void aLeafTellsHowManyItDoesNotCite() {
    assertThat(written(FigureOptions.STANDARD.withPerLeaf(1)))
        .contains("[{\\cite{two} and 1 more},")
        .contains("[{\\cite{four}},");
  }

  @Test
  void papersOfCategoriesThatAreTooDeepStandInTheLeafAbove() {
    WriteResult result =
        written(SURVEY, LatexOptions.STANDARD.withFigures(FigureOptions.STANDARD.withDepth(1)));

    assertThat(result.text()).contains("\\cite{one,two,three}").doesNotContain("Pruning");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "-:1:1: warning: \"Pruning\" has no box of its own: the papers are cited in the leaf of"
                + " the category above; --depth shows more [deep-category]");
  }

  @Test
  void eachCategoryAtTheTopHasATreeIfThatIsWanted() {
    assertThat(captions(written(FigureOptions.STANDARD.withSplit(Split.CATEGORY))))
        .containsExactly(
            "\\caption{Taxonomy of the surveyed papers}\\label{fig:taxonomy}",
            "\\caption{Taxonomy of the surveyed papers: Models, {[}big{]} ="
                + " \\{R\\&D\\}}\\label{fig:taxonomy-models-big-r-d}",
            "\\caption{Taxonomy of the surveyed papers: Systems}\\label{fig:taxonomy-systems}");
  }

  @Test
  void aTreeGoesOnWhereAPageIsFull() {
    List<Category> categories = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      categories.add(new Category("Category " + i, papers("k" + i), List.of()));
    }
    Survey survey =
        new Survey(
            Optional.empty(),
            About.NOTHING,
            List.of(),
            List.of(new Category("Top", List.of(), categories)));

    String text = written(survey, LatexOptions.STANDARD).text();

    assertThat(captions(text))
        .containsExactly(
            "\\caption{Taxonomy of the surveyed papers}\\label{fig:taxonomy}",
            "\\caption{Taxonomy of the surveyed papers (continued)}\\label{fig:taxonomy-2}");
    assertThat(text).contains("[{Top}, ", "[{Top (continued)}, ");
    assertThat(text.split("\\\\cite\\{", -1)).hasSize(61);
  }

  @Test
  void aLeafThatNoPageHasRoomForIsCut() {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 1200; i++) {
      papers.addAll(papers("k" + i));
    }
    Survey survey = new Survey(Optional.empty(), About.NOTHING, papers, List.of());

    String text = written(survey, LatexOptions.STANDARD).text();

    assertThat(captions(text)).hasSizeGreaterThan(1);
    assertThat(text).contains("{k0,k1,", ",k1199}").contains("[{Papers}, survey root,");
  }

  @Test
  void documentsCiteByTheirOwnCommandOverBothColumns() {
    LatexOptions latex =
        LatexOptions.STANDARD
            .withCite(CiteStyle.BIBLATEX)
            .withSetting(Setting.TWO_COLUMN)
            .withForm(Form.STANDALONE)
            .withCaption("All")
            .withLabel("fig:all");

    assertThat(written(SURVEY, latex).text())
        .startsWith("\\documentclass[10pt,twocolumn]{article}\n")
        .contains("\\begin{figure*}[!tp]\n", "\\autocite{two,three}")
        .contains("\\caption{All}\\label{fig:all}\n\\end{figure*}\n")
        .endsWith("\\printbibliography\n\\end{document}\n");
  }

  @Test
  void titlesOfCategoriesTellTheEngineAndThoseOfPapersDoNot() {
    Survey survey =
        new Survey(
            Optional.empty(),
            About.NOTHING,
            List.of(Paper.titled("学习")),
            List.of(new Category("学", papers("a"), List.of())));

    assertThat(written(survey, LatexOptions.STANDARD).diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "-:1:1: warning: \"学\" has U+5B66 (学): pdflatex stops there; compile with lualatex or"
                + " xelatex [needs-lualatex]");
  }

  private static List<String> captions(String text) {
    return text.lines().filter(line -> line.startsWith("\\caption")).toList();
  }
}
