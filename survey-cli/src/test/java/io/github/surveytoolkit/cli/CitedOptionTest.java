package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitedOptionTest {

  private static final String LIST =
      """
      # List

      ## Papers

      - [Attention Is All You Need](https://arxiv.org/abs/1706.03762), NeurIPS 2017
      - [Adam: A Method for Stochastic Optimization](https://arxiv.org/abs/1412.6980), ICLR 2015
      - [Generating Sequences With Recurrent Neural Networks](https://arxiv.org/abs/1308.0850), 2013
      """;

  private static final String PAPER =
      """
      \\documentclass{article}
      \\usepackage[numbers]{natbib}
      \\begin{document}
      % \\cite{generating2013sequences}
      As \\citet[p.~3]{attention2017all} say. \\input{sections/method}
      \\bibliographystyle{plainnat}
      \\bibliography{refs}
      \\end{document}
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path paper() throws IOException {
    write("sections/method.tex", "\\citep{adam2015method, lecun1998gradient}\n");
    return write("main.tex", PAPER);
  }

  private static CommandRun convert(Path list, Object... options) {
    Object[] all = new Object[options.length + 2];
    all[0] = "convert";
    all[1] = list;
    System.arraycopy(options, 0, all, 2, options.length);
    return CommandRun.of(all);
  }

  @Test
  void writesWhatThePaperCites() throws IOException {
    CommandRun run = convert(write("README.md", LIST), "--cited", paper());

    assertThat(run.keys()).containsExactly("attention2017all", "adam2015method");
    assertThat(run.err()).startsWith("3 keys cited; 1 not in the list, see --report\n2 entries, ");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void namesWhatIsCitedAndNotListedAndWhatIsListedAndNotCited() throws IOException {
    Path list = write("README.md", LIST);
    Path main = paper();

    assertThat(convert(list, "--cited", main, "--report", "-q").err())
        .contains(
            folder.resolve("sections/method.tex")
                + ":1:24: cited and not listed: lecun1998gradient\n"
                + list
                + ":7:1: listed and not cited: generating2013sequences \"Generating Sequences With"
                + " Recurrent Neural Networks\"\n");
  }

  @Test
  void knowsTheKeysOfTheBibliography() throws IOException {
    Path bib = write("refs.bib", "@misc{mine, title = {Attention Is All You Need}, year = 2017}\n");
    Path main = write("main.tex", "\\cite{mine}");

    assertThat(convert(write("README.md", LIST), "--bib", bib, "--cited", main).keys())
        .containsExactly("mine");
  }

  /** A letter that tells two papers apart stays when one of them is not cited. */
  @Test
  void keepsTheKeyThatTheWholeListGives() throws IOException {
    Path main = write("main.tex", "\\cite{keya}");

    assertThat(convert(write("README.md", LIST), "--keys", "key", "--cited", main).keys())
        .containsExactly("keya");
  }

  @Test
  void takesEverythingWhereEverythingIsCited() throws IOException {
    assertThat(convert(write("README.md", LIST), "--cited", write("m.tex", "\\nocite{*}")).keys())
        .hasSize(3);
  }

  @Test
  void joinsSeveralDocumentsAndOtherOptions() throws IOException {
    Path one = write("one.tex", "\\cite{attention2017all}");
    Path two = write("two.aux", "\\citation{adam2015method}");
    Path list = write("README.md", LIST);

    assertThat(convert(list, "--cited", one, "--cited", two).keys()).hasSize(2);
    assertThat(convert(list, "--cited", one, "--cited", two, "--year", "2015").keys())
        .containsExactly("adam2015method");
  }

  @Test
  void warnsOfMissingFileAndRefusesMissingDocument() throws IOException {
    Path list = write("README.md", LIST);
    Path main = write("main.tex", "\\cite{adam2015method}\n\\input{none}\n");

    CommandRun run = convert(list, "--cited", main);
    assertThat(run.err())
        .startsWith(main + ":2:8: warning: there is no file none to include [missing-file]\n");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    convert(list, "--cited", "none.tex")
        .isRefused(ExitCode.FAILED, "there is no file none.tex; check the path");
    convert(list, "--cited", folder)
        .isRefused(ExitCode.FAILED, folder + " is a directory; name the main file in it");
  }

  /** LaTeX itself says what is cited; reading the text must find the same. */
  @Test
  void findsInTheTextWhatLatexWritesToTheAuxFile() throws Exception {
    Path list = write("README.md", LIST);
    Path main = paper();

    Program.named("pdflatex").run(folder, "-interaction=nonstopmode", "main.tex");

    List<String> keys = convert(list, "--cited", folder.resolve("main.aux")).keys();
    assertThat(keys).isEqualTo(convert(list, "--cited", main).keys()).hasSize(2);
  }

  @Test
  void findsWhatBiblatexWritesToTheAuxFile() throws Exception {
    Path list = write("README.md", LIST);
    Path main =
        write(
            "main.tex",
            """
            \\documentclass{article}
            \\usepackage{biblatex}
            \\addbibresource{refs.bib}
            \\begin{document}
            \\begin{verbatim}
            \\cite{adam2015method}
            \\end{verbatim}
            \\textcites(see)()[1]{attention2017all}[][2]{other}
            \\iffalse \\cite{adam2015method} \\fi
            \\nocite{generating2013sequences} \\verb|\\cite{adam2015method}|
            \\end{document}
            """);

    Program.named("pdflatex").run(folder, "-interaction=nonstopmode", "main.tex");

    assertThat(convert(list, "--cited", folder.resolve("main.aux")).keys())
        .isEqualTo(convert(list, "--cited", main).keys())
        .containsExactly("attention2017all", "generating2013sequences");
  }
}
