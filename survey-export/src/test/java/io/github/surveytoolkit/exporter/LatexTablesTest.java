package io.github.surveytoolkit.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.view.Column;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.exporter.view.LatexOptions;
import io.github.surveytoolkit.exporter.view.LatexOptions.CiteStyle;
import io.github.surveytoolkit.exporter.view.LatexOptions.Form;
import io.github.surveytoolkit.exporter.view.LatexOptions.Layout;
import io.github.surveytoolkit.exporter.view.LatexOptions.Setting;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatexTablesTest {

  private static final Paper ATTENTION =
      Paper.titled("Attention Is All You Need")
          .withAuthors(List.of(new Author.Group("Google & Friends"), new Author.Others()))
          .withVenue(VenueCatalog.standard().findOrUnlisted("NIPS"))
          .withDate(PublicationDate.of(2017))
          .withTags(List.of("oral", "attention"))
          .withNote("[worth] it")
          .withKey(new CitationKey("attention2017"))
          .withLinks(
              List.of(
                  new Link(LinkKind.PAPER, Optional.of("PDF"), "https://example.org/a_b%20c"),
                  new Link(LinkKind.CODE, Optional.empty(), "https://example.org/code")));
  private static final Paper PLAIN =
      Paper.titled("50% of $O(n)$").withKey(new CitationKey("plain"));
  private static final Survey SURVEY =
      new Survey(
          Optional.of("A Survey"),
          About.NOTHING,
          List.of(),
          List.of(
              new Category(
                  "Models",
                  List.of(PLAIN),
                  List.of(new Category("R&D", List.of(ATTENTION, PLAIN), List.of()))),
              new Category("Empty", List.of(), List.of())));

  private static String written(LatexOptions latex, Column... columns) {
    ExportOptions options = ExportOptions.STANDARD.withLatex(latex).withColumns(List.of(columns));
    return SurveyExport.write(ReadResult.of(SURVEY), ExportFormat.LATEX, options).text();
  }

  @Test
  void aTableForEachCategoryIsWrittenWhole() {
    assertThat(written(LatexOptions.STANDARD))
        .isEqualTo(
            """
            % Needs \\usepackage{amsmath,amssymb,bm,array,booktabs,longtable}
            % and, under pdflatex, \\usepackage[T1]{fontenc}.
            % Links can be followed where hyperref is loaded.
            \\providecommand{\\href}[2]{#2}
            \\providecommand{\\checkmark}{\\ensuremath{\\surd}}
            \\begingroup
            \\small
            \\setlength{\\tabcolsep}{4pt}
            \\renewcommand{\\arraystretch}{1.1}
            \\setlength{\\LTcapwidth}{\\linewidth}
            \\begin{longtable}{%
              >{\\raggedright\\arraybackslash\\leavevmode\\nobreak\\hspace{0pt}}p{\\dimexpr0.824\\linewidth-8.235\\tabcolsep-9.341em\\relax}%
              >{\\raggedright\\arraybackslash\\leavevmode\\nobreak\\hspace{0pt}}p{\\dimexpr0.176\\linewidth-1.765\\tabcolsep+1.141em\\relax}%
              >{\\raggedright\\arraybackslash\\leavevmode\\nobreak\\hspace{0pt}}p{2.4em}%
              >{\\raggedright\\arraybackslash\\leavevmode\\nobreak\\hspace{0pt}}p{2.4em}%
              >{\\raggedright\\arraybackslash\\leavevmode\\nobreak\\hspace{0pt}}p{3.4em}%
            }
            \\caption{Models}\\label{tab:models} \\\\
            \\toprule
            Title & Venue & Year & Code & Ref. \\\\
            \\midrule
            \\endfirsthead
            \\caption[]{Models (continued)} \\\\
            \\toprule
            Title & Venue & Year & Code & Ref. \\\\
            \\midrule
            \\endhead
            \\midrule
            \\multicolumn{5}{r}{\\itshape continued on the next page} \\\\
            \\endfoot
            \\bottomrule
            \\endlastfoot
            50\\% of $O(n)$ &  &  &  & \\cite{plain} \\\\
            \\end{longtable}
            \\begin{longtable}{%
              >{\\raggedright\\arraybackslash\\leavevmode\\nobreak\\hspace{0pt}}p{\\dimexpr0.824\\linewidth-8.235\\tabcolsep-9.341em\\relax}%
              >{\\raggedright\\arraybackslash\\leavevmode\\nobreak\\hspace{0pt}}p{\\dimexpr0.176\\linewidth-1.765\\tabcolsep+1.141em\\relax}%
              >{\\raggedright\\arraybackslash\\leavevmode\\nobreak\\hspace{0pt}}p{2.4em}%
              >{\\raggedright\\arraybackslash\\leavevmode\\nobreak\\hspace{0pt}}p{2.4em}%
              >{\\raggedright\\arraybackslash\\leavevmode\\nobreak\\hspace{0pt}}p{3.4em}%
            }
            \\caption{Models: R\\&D}\\label{tab:r-d} \\\\
            \\toprule
            Title & Venue & Year & Code & Ref. \\\\
            \\midrule
            \\endfirsthead
            \\caption[]{Models: R\\&D (continued)} \\\\
            \\toprule
            Title & Venue & Year & Code & Ref. \\\\
            \\midrule
            \\endhead
            \\midrule
            \\multicolumn{5}{r}{\\itshape continued on the next page} \\\\
            \\endfoot
            \\bottomrule
            \\endlastfoot
            Attention Is All You Need & NeurIPS & 2017 & \\href{https://example.org/code}{\\checkmark} & \\cite{attention2017} \\\\
            50\\% of $O(n)$ &  &  &  & \\cite{plain} \\\\
            \\end{longtable}
            \\endgroup
            """);
  }

  @Test
  void aTableOfAllIsWrittenWhole() {
    LatexOptions single =
        LatexOptions.STANDARD.withLayout(Layout.SINGLE).withCite(CiteStyle.NATBIB);

    assertThat(written(single, Column.TITLE, Column.CITE))
        .isEqualTo(
            """
            % Needs \\usepackage{amsmath,amssymb,bm,array,booktabs,longtable}
            % and, under pdflatex, \\usepackage[T1]{fontenc}.
            % Cites by \\citep of natbib.
            % Links can be followed where hyperref is loaded.
            \\providecommand{\\href}[2]{#2}
            \\providecommand{\\checkmark}{\\ensuremath{\\surd}}
            \\begingroup
            \\small
            \\setlength{\\tabcolsep}{4pt}
            \\renewcommand{\\arraystretch}{1.1}
            \\setlength{\\LTcapwidth}{\\linewidth}
            \\begin{longtable}{%
              >{\\raggedright\\arraybackslash\\leavevmode\\nobreak\\hspace{0pt}}p{\\dimexpr0.824\\linewidth-3.294\\tabcolsep-2.094em\\relax}%
              >{\\raggedright\\arraybackslash\\leavevmode\\nobreak\\hspace{0pt}}p{\\dimexpr0.176\\linewidth-0.706\\tabcolsep+2.094em\\relax}%
            }
            \\caption{A Survey}\\label{tab:survey} \\\\
            \\toprule
            Title & Ref. \\\\
            \\midrule
            \\endfirsthead
            \\caption[]{A Survey (continued)} \\\\
            \\toprule
            Title & Ref. \\\\
            \\midrule
            \\endhead
            \\midrule
            \\multicolumn{2}{r}{\\itshape continued on the next page} \\\\
            \\endfoot
            \\bottomrule
            \\endlastfoot
            \\multicolumn{2}{p{\\dimexpr\\linewidth-2\\tabcolsep\\relax}}{\\raggedright\\itshape Models} \\\\*
            50\\% of $O(n)$ & \\citep{plain} \\\\
            \\midrule
            \\multicolumn{2}{p{\\dimexpr\\linewidth-2\\tabcolsep\\relax}}{\\raggedright\\itshape Models: R\\&D} \\\\*
            Attention Is All You Need & \\citep{attention2017} \\\\
            50\\% of $O(n)$ & \\citep{plain} \\\\
            \\end{longtable}
            \\endgroup
            """);
  }

  @Test
  void everyColumnHasItsCell() {
    assertThat(written(LatexOptions.STANDARD, Column.values()))
        .contains(
            "Attention Is All You Need & Google \\& Friends et~al. & NeurIPS & 2017 &"
                + " \\href{https://example.org/a\\_b\\%20c}{PDF},"
                + " \\href{https://example.org/code}{code} &"
                + " \\href{https://example.org/code}{\\checkmark} & \\cite{attention2017} &"
                + " oral, attention & {[}worth{]} it \\\\\n");
  }

  @Test
  void captionAndLabelStandBeforeThoseOfCategories() {
    assertThat(written(LatexOptions.STANDARD.withCaption("Papers of 100%").withLabel("tab:all")))
        .contains("\\caption{Papers of 100\\%: Models: R\\&D}\\label{tab:all-r-d} \\\\\n");
  }

  @Test
  void captionAndLabelOfASingleTableAreAsGiven() {
    LatexOptions single = LatexOptions.STANDARD.withLayout(Layout.SINGLE);

    assertThat(written(single.withCaption("All").withLabel("tab:all")))
        .contains("\\caption{All}\\label{tab:all} \\\\\n");
    assertThat(written(single)).contains("\\caption{A Survey}\\label{tab:survey} \\\\\n");
  }

  @Test
  void aWholeDocumentNamesItsBibliography() {
    LatexOptions document =
        LatexOptions.STANDARD.withForm(Form.STANDALONE).withBibliography("../my");

    assertThat(written(document))
        .startsWith("\\documentclass[10pt]{article}\n")
        .contains("\\usepackage{amsmath,amssymb,bm,array,booktabs,longtable}\n")
        .endsWith("\\bibliographystyle{plain}\n\\bibliography{../my}\n\\end{document}\n");
    assertThat(written(document.withCite(CiteStyle.BIBLATEX)))
        .contains("\\addbibresource{../my.bib}\n", "\\autocite{plain}")
        .endsWith("\\printbibliography\n\\end{document}\n");
  }

  @Test
  void tablesOverBothColumnsAreCutIntoPages() {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      papers.add(Paper.titled("Title " + i));
    }
    Survey survey = new Survey(Optional.empty(), About.NOTHING, papers, List.of());
    ExportOptions options =
        ExportOptions.STANDARD.withLatex(LatexOptions.STANDARD.withSetting(Setting.TWO_COLUMN));

    String text = SurveyExport.write(ReadResult.of(survey), ExportFormat.LATEX, options).text();

    assertThat(text.lines().filter(line -> line.startsWith("\\caption")))
        .containsExactly(
            "\\caption{Papers}\\label{tab:papers}",
            "\\caption{Papers (continued)}\\label{tab:papers-2}",
            "\\caption{Papers (continued)}\\label{tab:papers-3}");
    assertThat(text.lines().filter(line -> line.startsWith("Title "))).hasSize(81 + 2);
  }

  @Test
  void tellsTheEngineThatTextNeeds() {
    assertThat(
            remarks(
                Paper.titled("Hello"), Paper.titled("\u5B66\u4E60"), Paper.titled("\u4E60 Two")))
        .containsExactly(
            "-:1:1: warning: \"\u5B66\u4E60\" has U+4E60 (\u4E60), and so has another: pdflatex"
                + " stops there; compile with lualatex or xelatex [needs-lualatex]");
  }

  @Test
  void tellsKeysThatNoBibliographyHasSettled() {
    assertThat(
            remarks(
                Paper.titled("Deep Learning One").withDate(PublicationDate.of(2020)),
                Paper.titled("Deep Learning Two").withDate(PublicationDate.of(2020))))
        .containsExactly(
            "-:1:1: warning: \"Deep Learning Two\" has the key deep2020learninga: its last letter"
                + " may go to another paper; write the .bib and name it with --bib"
                + " [unsettled-key]");
  }

  @Test
  void cutsATextThatFitsNoPageAndTells() {
    Survey survey = survey(Paper.titled("A").withNote("word ".repeat(1000).strip()));
    ExportOptions options = ExportOptions.STANDARD.withColumns(List.of(Column.TITLE, Column.NOTE));

    WriteResult result = SurveyExport.write(ReadResult.of(survey), ExportFormat.LATEX, options);

    assertThat(result.text()).contains(" word word", "{\\ldots}").hasSizeLessThan(4000);
    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("cut-cell");
  }

  @Test
  void tellsLettersOfABibliographyThatLatexHasNoCommandFor() {
    assertThat(
            SurveyExport.write(
                    ReadResult.of(survey(Paper.titled("\u5B66"))),
                    ExportFormat.BIBTEX,
                    ExportOptions.STANDARD)
                .diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "-:1:1: warning: \"\u5B66\" has U+5B66 (\u5B66): LaTeX has no command for it; compile"
                + " with lualatex or xelatex [no-latex-command]");
  }

  private static List<String> remarks(Paper... papers) {
    return SurveyExport.write(
            ReadResult.of(survey(papers)), ExportFormat.LATEX, ExportOptions.STANDARD)
        .diagnostics()
        .stream()
        .map(Diagnostic::toString)
        .toList();
  }

  private static Survey survey(Paper... papers) {
    return new Survey(Optional.empty(), About.NOTHING, List.of(papers), List.of());
  }
}
