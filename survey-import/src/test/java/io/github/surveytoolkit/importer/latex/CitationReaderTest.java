package io.github.surveytoolkit.importer.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.surveytoolkit.model.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationReaderTest {

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Citations read(String text) throws IOException {
    return CitationReader.read(write("main.tex", text));
  }

  private List<String> keys(String text) throws IOException {
    return List.copyOf(read(text).keys().keySet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \\cite{a}                               | a
          \\cite {a, b,c}                         | a b c
          \\cite[p.~3]{a}                         | a
          \\citep*[see][chap. {2]}]{a,b}          | a b
          \\Citet{a} \\citealp[e.g.][]{b}         | a b
          \\citeauthor*{a} \\citeyearpar{b}       | a b
          \\parencite{a} \\textcite{b} \\footcite{c} | a b c
          \\autocites(see)(and)[1]{a}[][2]{b}{c}  | a b c
          \\Parencites{a}{b}                      | a b
          \\volcite[pre]{2}[3]{a}                 | a
          \\fullcite{a} \\footfullcite{b} \\smartcite{c} \\supercite{d} | a b c d
          \\citefield{a}{year} \\citetitle{b}     | a b
          \\nocite{a,b}                           | a b
          \\citetext{see \\citealp{a}}            | a
          \\cite{a}{b}                            | a
          \\newcommand{\\mine}[1]{\\cite{#1}} \\cite{a} | a
          \\\\cite{a} \\cite{b}                   | b
          \\verb!\\cite{a}! \\cite{b}             | b
          \\verb*+\\cite{a}+ \\cite{b}            | b
          \\lstinline{\\cite{a}} \\cite{b}        | b
          50\\% \\cite{a}                         | a
          \\citestyle{plain} \\setcitestyle{x} \\cite{a} | a
          \\DeclareCiteCommand{\\x}{y}{z}{w}{v} \\cite{a} | a
          \\iffalse \\ifx\\a\\b \\cite{a} \\fi \\cite{b} \\else \\cite{c} \\fi \\cite{d} | c d
          \\cite{DBLP:conf/x/Li+20} \\cite{ё_1}   | DBLP:conf/x/Li+20 ё_1
          \\cite{a b} \\cite{} \\cite{,c}         | c
          """)
  void readsEveryWayToCite(String text, String keys) throws IOException {
    assertThat(keys(text)).containsExactly(keys.split(" "));
  }

  @Test
  void passesOverCommentsAndVerbatimText() throws IOException {
    assertThat(
            keys(
                """
                % \\cite{a}
                \\begin{verbatim} % not the end
                \\cite{b}
                \\end{verbatim}
                \\begin{lstlisting}[language=TeX]
                \\cite{c}
                \\end{lstlisting}
                \\cite{d, % \\cite{e}
                  f}
                \\cite% comment
                [p. 1]% comment
                {g}
                \\end{document}
                \\cite{h}
                """))
        .containsExactly("d", "f", "g");
  }

  @Test
  void saysWhereAKeyIsCitedFirst() throws IOException {
    Citations citations = read("x\n\ud83d\ude00 \\cite{b,  a}\n\\cite{a}\n");

    assertThat(citations.keys().get("a")).hasToString(folder.resolve("main.tex") + ":2:13");
    assertThat(citations.cites("a")).isTrue();
    assertThat(citations.cites("c")).isFalse();
  }

  @Test
  void citesEverythingWhereAStarIsCited() throws IOException {
    assertThat(read("\\nocite{*}").cites("anything")).isTrue();
  }

  @Nested
  class Included {

    @Test
    void readsIncludedFilesOfTheFolder() throws IOException {
      write("one.tex", "\\cite{a} \\input{sub/two}");
      write("sub/two.tex", "\\cite{b}\\input{three.tex}");
      write("sub/three.tex", "\\cite{c}\\input{../main}");
      write("part.v2.tex", "\\cite{d}");
      write("text/four.tex", "\\cite{e}");

      assertThat(
              keys(
                  "\\input one \\include{part.v2} \\import{text/}{four} \\subfile{one} %"
                      + " \\input{x}"))
          .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void warnsOfFilesThatAreMissing() throws IOException {
      Citations citations = read("\\cite{a}\n  \\input{none}\\input{#1}");

      assertThat(citations.keys()).containsOnlyKeys("a");
      assertThat(citations.diagnostics())
          .extracting(Diagnostic::toString)
          .containsExactly(
              folder.resolve("main.tex")
                  + ":2:10: warning: there is no file none to include [missing-file]");
    }

    @Test
    void readsNothingOutsideOfTheFolder() throws IOException {
      Path secret = write("secret.tex", "\\cite{secret}");
      write(
          "paper/main.tex",
          "\\input{../secret}\\input{" + secret + "}\\input{link}\\input{dir/secret}");
      Files.createSymbolicLink(folder.resolve("paper/link.tex"), secret);
      Files.createSymbolicLink(folder.resolve("paper/dir"), folder);

      Citations citations = CitationReader.read(folder.resolve("paper/main.tex"));

      assertThat(citations.keys()).isEmpty();
      assertThat(citations.diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly("file-elsewhere", "file-elsewhere", "file-elsewhere", "file-elsewhere");
    }
  }

  @Test
  void readsAuxFiles() throws IOException {
    write("part.aux", "\\citation{c}\n\\abx@aux@cite{d}\n");
    Path aux =
        write(
            "main.aux",
            """
            \\relax
            \\citation{a,b}
            \\@input{part.aux}
            \\abx@aux@cite{0}{e}
            \\bibstyle{plain}
            \\bibcite{a}{1}
            \\newlabel{x}{{1}{1}}
            """);

    assertThat(CitationReader.read(aux).keys()).containsOnlyKeys("a", "b", "c", "d", "e");
  }

  @Test
  @Timeout(20)
  void anyTextIsRead() throws IOException {
    List<String> pieces =
        List.of(
            "\\cite",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "a",
            ",",
            "%",
            "\n",
            "\\",
            "\\verb",
            "|",
            "\\begin{verbatim}",
            "\\end{verbatim}",
            "\\iffalse",
            "\\fi",
            "\\input",
            "\u0000",
            " ");
    Random random = new Random(3);
    for (int i = 1_000 * Integer.getInteger("tries.factor", 1); i > 0; i--) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(30); j > 0; j--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertThatCode(() -> TexScanner.commands(text.toString())).doesNotThrowAnyException();
    }
  }

  @Test
  @Timeout(20)
  void longHostileTextsTakeNoLongTime() {
    for (String piece :
        List.of("\\cite{", "\\cite[", "\\cites(", "{", "\\iffalse", "\\verb|", "%")) {
      assertThat(TexScanner.commands(piece.repeat(30_000))).isEmpty();
    }
  }
}
