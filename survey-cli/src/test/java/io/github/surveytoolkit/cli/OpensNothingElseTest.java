package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a text names is not opened: seen from outside, by the calls that the process makes. */
class OpensNothingElseTest {

  private static final String HOSTILE =
      """
      @include{SECRET}
      @string{path = {SECRET}}
      @misc{a,
        title = {\\input{SECRET} and \\include{SECRET}},
        author = {\\openin\\f=SECRET},
        file = {SECRET},
        url = {file://SECRET},
        crossref = {SECRET},
        xdata = {SECRET},
        note = path
      }
      @comment{jabref-meta: fileDirectory:SECRET;}
      @bibtex(SECRET)
      """;

  @TempDir Path folder;

  @Test
  void readsABibliographyAndNoFileThatItNames() throws IOException, InterruptedException {
    Program strace = Program.named("strace");
    Distribution survey = Distribution.at(folder.resolve("survey"));
    Path secret =
        Files.writeString(Files.createDirectory(folder.resolve("s")).resolve("secret"), "x");
    Path work = Files.createDirectory(folder.resolve("work"));
    Path bib =
        Files.writeString(work.resolve("refs.bib"), HOSTILE.replace("SECRET", secret.toString()));
    Path trace = work.resolve("trace");

    Program.Outcome outcome =
        strace.run(
            work,
            "-f",
            "-qq",
            "-E",
            "XDG_CACHE_HOME=" + folder.resolve("cache"),
            "-e",
            "trace=open,openat,openat2",
            "-o",
            trace.toString(),
            survey.launcher().toString(),
            "convert",
            "refs.bib");

    assertThat(outcome.output()).contains("@misc{a,");
    assertThat(outcome.exitCode()).isZero();
    List<String> opened =
        Files.readString(trace).lines().filter(line -> line.contains("\"")).toList();
    assertThat(opened).anyMatch(line -> line.contains("\"refs.bib\""));
    assertThat(opened).noneMatch(line -> line.contains(secret.toString()));
    assertThat(opened.stream().filter(line -> line.contains(work.toString()))).isEmpty();
    assertThat(bib).exists();
  }
}
