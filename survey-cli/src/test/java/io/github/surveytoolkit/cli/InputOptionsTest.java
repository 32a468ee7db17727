package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputOptionsTest {

  private static final String LIST = "- Optimal Brain Damage. [NIPS 1989]\n";
  private static final String LIST_AS_JSON =
      """
      {"version": 1, "papers": [{"title": "Optimal Brain Damage", "year": 1989}], "categories": []}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "list.markdown", "a.mdown", "a.mkd", "README.MD", "a.b.md"})
  void knowsMarkdownByItsSuffix(String name, @TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve(name), LIST);

    assertThat(CommandRun.of("convert", list).keys()).containsExactly("optimal1989brain");
  }

  @Test
  void knowsJsonByItsSuffix(@TempDir Path folder) throws IOException {
    Path survey = Files.writeString(folder.resolve("survey.json"), LIST_AS_JSON);

    assertThat(CommandRun.of("convert", survey).keys()).containsExactly("optimal1989brain");
  }

  @Test
  void knowsABibliographyByItsSuffix(@TempDir Path folder) throws IOException {
    Path bib =
        Files.writeString(folder.resolve("refs.bib"), "@misc{own, title = {Optimal Brain Damage}}");

    assertThat(CommandRun.of("convert", bib).keys()).containsExactly("own");
  }

  @Test
  void makesCategoriesOfKeywords(@TempDir Path folder) throws IOException {
    Path bib =
        Files.writeString(
            folder.resolve("refs.bib"), "@misc{a, title = {A Title}, keywords = {Pruning}}");

    assertThat(CommandRun.of("convert", bib, "--to", "json", "--categories-from", "keywords").out())
        .containsPattern("\"title\" ?: ?\"Pruning\"");
  }

  @Test
  void refusesCategoriesFromAnythingElse() {
    CommandRun.of("convert", "refs.bib", "--categories-from", "title")
        .isRefused(ExitCode.USAGE, "--categories-from wants keywords or groups, was \"title\"");
  }

  @Test
  void obeysFromBeforeTheSuffix(@TempDir Path folder) throws IOException {
    Path survey = Files.writeString(folder.resolve("survey.md"), LIST_AS_JSON);

    CommandRun run = CommandRun.of("convert", survey, "--from", "JSON");

    assertThat(run.keys()).containsExactly("optimal1989brain");
  }

  @Test
  void wantsToKnowTheFormatOfStandardInput() {
    CommandRun.withInput(LIST, "convert", "-")
        .isRefused(
            ExitCode.USAGE, "say what standard input holds: --from markdown, bibtex, csv or json");
  }

  @Test
  void readsStandardInputBesideAFile(@TempDir Path folder) throws IOException {
    Path other =
        Files.writeString(folder.resolve("other.md"), "- Deep Residual Learning. [CVPR 2016]\n");

    CommandRun run = CommandRun.withInput(LIST, "convert", other, "-", "--from=markdown");

    assertThat(run.keys()).containsExactly("deep2016residual", "optimal1989brain");
  }

  @Test
  void wantsToKnowTheFormatOfAnUnknownSuffix(@TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), LIST);

    CommandRun.of("convert", list)
        .isRefused(
            ExitCode.USAGE,
            "cannot tell the format of "
                + list
                + " by its name; add --from markdown, bibtex, csv or json");
  }

  @Test
  void namesTheFormatsThatFromTakes() {
    CommandRun.withInput(LIST, "convert", "-", "--from", "docx")
        .isRefused(
            ExitCode.USAGE,
            "unknown format \"docx\" for --from; the formats are markdown, bibtex, csv and json");
  }

  @Test
  void wantsAnInput() {
    CommandRun.of("convert", "--from", "markdown")
        .isRefused(ExitCode.USAGE, "an input is missing: survey convert FILE");
  }

  @Test
  void refusesADirectory(@TempDir Path folder) {
    CommandRun.of("convert", folder)
        .isRefused(
            ExitCode.FAILED,
            folder + " is a directory; name the list in it, as " + folder + "/README.md");
  }

  @Test
  void saysThatAFileIsMissing() {
    CommandRun.of("convert", "no/such/list.md")
        .isRefused(ExitCode.FAILED, "there is no file no/such/list.md; check the path");
  }

  @Test
  void saysThatOneOfSeveralFilesIsMissing(@TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve("list.md"), LIST);

    CommandRun.of("convert", list, "nowhere.md")
        .isRefused(ExitCode.FAILED, "there is no file nowhere.md; check the path");
  }

  @Test
  void showsAForeignFileNameOnOneLine() {
    CommandRun.of("convert", "a\nb\u202e.md")
        .isRefused(ExitCode.FAILED, "there is no file a\\u{A}b\\u{202E}.md; check the path");
  }

  @Test
  void refusesANameThatIsNoPath() {
    CommandRun.of("convert", "a\0.md")
        .isRefused(ExitCode.FAILED, "there is no file a\\u{0}.md; it is no path on this system");
  }

  @Test
  void saysThatAFileMayNotBeRead(@TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve("list.md"), LIST);
    Files.setPosixFilePermissions(list, PosixFilePermissions.fromString("-wx------"));
    assumeThat(Files.isReadable(list)).as("root may read everything").isFalse();

    CommandRun.of("convert", list)
        .isRefused(ExitCode.FAILED, "cannot read " + list + "; check its permissions");
  }

  @Test
  void refusesAPdfWhateverItsName(@TempDir Path folder) throws IOException {
    Path paper = Files.writeString(folder.resolve("paper.md"), "%PDF-1.7\n%\n1 0 obj\n");

    CommandRun.of("convert", paper)
        .isRefused(
            ExitCode.FAILED, paper + " is a PDF; give the Markdown list that it was made from");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html>\n<title>A list</title>",
        "<html><body>A list</body></html>",
        "\n  <HTML lang=en>"
      })
  void refusesAWebPage(String page) {
    CommandRun.withInput(page, "convert", "-", "--from", "markdown")
        .isRefused(
            ExitCode.FAILED, "- is a web page; give the Markdown file, not its page on the web");
  }

  @Test
  void readsAListThatBeginsWithHtml() {
    String list = "<div align=center><h1>A list</h1></div>\n\n" + LIST;

    CommandRun run = CommandRun.withInput(list, "convert", "-", "--from", "markdown");

    assertThat(run.keys()).containsExactly("optimal1989brain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"36", "1k", "1K", "2m", "1M", "1G", "99999999999"})
  void takesAnInputWithinTheLimit(String limit) {
    CommandRun run =
        CommandRun.withInput(LIST, "convert", "-", "--from", "markdown", "--max-input", limit);

    assertThat(run.keys()).containsExactly("optimal1989brain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "35"})
  void refusesAnInputBeyondTheLimit(String limit) {
    CommandRun.withInput(LIST, "convert", "-", "--from", "markdown", "--max-input", limit)
        .isRefused(
            ExitCode.FAILED,
            "standard input is larger than " + limit + "; allow more with --max-input");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "M", "1T", "1.5M", "-1", "many", "9999999999999"})
  void refusesALimitThatIsNoSize(String limit) {
    CommandRun.withInput(LIST, "convert", "-", "--from", "markdown", "--max-input=" + limit)
        .isRefused(ExitCode.USAGE, "--max-input wants a size such as 16M, was " + limit);
  }
}
