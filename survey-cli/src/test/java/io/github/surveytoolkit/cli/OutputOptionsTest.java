package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputOptionsTest {

  private static final String LIST = "- Optimal Brain Damage. [NIPS 1989]\n";
  private static final String BIB =
      """
      @inproceedings{optimal1989brain,
        title = {Optimal Brain Damage},
        booktitle = {Advances in Neural Information Processing Systems},
        year = {1989},
        key = {Optimal Brain Damage}
      }
      """;
  private static final String OLD = "@misc{kept, title = {Kept}}\n";

  private static CommandRun convert(Object... options) {
    Object[] arguments = new Object[options.length + 4];
    System.arraycopy(new Object[] {"convert", "-", "--from", "markdown"}, 0, arguments, 0, 4);
    System.arraycopy(options, 0, arguments, 4, options.length);
    return CommandRun.withInput(LIST, arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"refs.bib", "REFS.BIB", "my refs.bib"})
  void knowsBibtexByItsSuffix(String name, @TempDir Path folder) {
    convert("-o", folder.resolve(name));

    assertThat(folder.resolve(name)).hasContent(BIB);
  }

  @Test
  void knowsJsonByItsSuffix(@TempDir Path folder) {
    convert("--output", folder.resolve("survey.json"));

    assertThat(folder.resolve("survey.json")).content().startsWith("{").endsWith("}\n");
  }

  @Test
  void obeysToBeforeTheSuffix(@TempDir Path folder) {
    convert("-o", folder.resolve("refs.txt"), "--to", "BibTeX");

    assertThat(folder.resolve("refs.txt")).hasContent(BIB);
  }

  @Test
  void writesToStandardOutputWhenTheFileIsAHyphen() {
    assertThat(convert("-o", "-").out()).isEqualTo(BIB);
  }

  @Test
  void leavesNothingBesideTheResult(@TempDir Path folder) {
    convert("-o", folder.resolve("refs.bib"));

    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    assertThat(folder.toFile().list()).containsExactly("refs.bib");
  }

  @Test
  void wantsToKnowTheFormatOfAnUnknownSuffix() {
    convert("-o", "refs.txt")
        .isRefused(
            ExitCode.USAGE,
            "cannot tell the format of refs.txt by its name; add --to bibtex, markdown, latex, taxonomy, timeline, csv, ris, csl, html or json");
  }

  @Test
  void namesTheFormatsThatToTakes() {
    convert("--to", "docx")
        .isRefused(
            ExitCode.USAGE,
            "unknown format \"docx\" for --to; the formats are bibtex, markdown, latex, taxonomy, timeline, csv, ris, csl, html and json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "list.markdown"})
  void keepsAListThatExists(String name, @TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve(name), OLD);

    convert("-o", list, "--replace")
        .isRefused(
            ExitCode.FAILED,
            list
                + " exists and is kept as it is: survey convert does not overwrite lists; -o names"
                + " another file");
    assertThat(list).hasContent(OLD);
  }

  @Test
  void addsToABibThatExists(@TempDir Path folder) throws IOException {
    Path bib = Files.writeString(folder.resolve("refs.bib"), OLD);

    assertThat(convert("-o", bib).code()).isEqualTo(ExitCode.FINE);

    assertThat(bib).content().startsWith(OLD).contains("\n\n@inproceedings{optimal1989brain,\n");
    assertThat(folder.toFile().list()).containsExactly("refs.bib");
  }

  @Test
  void replacesABibWhenAskedTo(@TempDir Path folder) throws IOException {
    Path bib = Files.writeString(folder.resolve("refs.bib"), OLD);

    assertThat(convert("-o", bib, "--replace").code()).isEqualTo(ExitCode.FINE);

    assertThat(bib).hasContent(BIB);
    assertThat(folder.toFile().list()).containsExactly("refs.bib");
  }

  @Test
  void keepsABibWhenNoPaperIsFound(@TempDir Path folder) throws IOException {
    Path bib = Files.writeString(folder.resolve("refs.bib"), OLD);

    CommandRun run =
        CommandRun.withInput("", "convert", "-", "--from", "markdown", "-o", bib, "--replace");

    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(bib).hasContent(OLD);
  }

  @Test
  void writesJsonAfresh(@TempDir Path folder) throws IOException {
    Path json = Files.writeString(folder.resolve("survey.json"), "{}");

    convert("-o", json);

    assertThat(json).content().contains("Optimal Brain Damage");
  }

  @Test
  void refusesADirectory(@TempDir Path folder) {
    convert("-o", folder, "--to", "bibtex")
        .isRefused(ExitCode.FAILED, folder + " is a directory; name a file in it");
  }

  @Test
  void refusesAMissingFolderBeforeAnyWork(@TempDir Path folder) {
    Path bib = folder.resolve("no/such/refs.bib");

    CommandRun.of("convert", "no/such/list.md", "-o", bib)
        .isRefused(
            ExitCode.FAILED,
            "cannot write " + bib + ": there is no directory " + folder.resolve("no/such"));
  }

  @Test
  void refusesANameThatIsNoPath() {
    convert("-o", "a\0.bib")
        .isRefused(ExitCode.FAILED, "cannot write a\\u{0}.bib: it is no path on this system");
  }
}
