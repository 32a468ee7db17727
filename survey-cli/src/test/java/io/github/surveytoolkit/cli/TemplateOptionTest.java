package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateOptionTest {

  private static final String ESCAPED = "Less is 50\\% more\n";
  private static final String AS_IT_IS = "Less is 50% more\n";

  @TempDir Path folder;

  @BeforeEach
  void writeTheList() throws IOException {
    Files.writeString(folder.resolve("list.md"), "# List\n\n- Less is 50% more. [ICML 2023]\n");
  }

  private CommandRun converted(String template, String text, Object... arguments)
      throws IOException {
    Path file = Files.writeString(folder.resolve(template), text);
    Object[] all = new Object[arguments.length + 5];
    System.arraycopy(arguments, 0, all, 5, arguments.length);
    all[0] = "convert";
    all[1] = folder.resolve("list.md");
    all[2] = "--template";
    all[3] = file;
    all[4] = "-q";
    return CommandRun.of(all);
  }

  private CommandRun titles(String template, Object... arguments) throws IOException {
    return converted(template, "[#list entries as paper]\n[=paper.title]\n[/#list]\n", arguments);
  }

  @ParameterizedTest
  @CsvSource({
    "mine.bib.ftl, bibtex",
    "mine.BIB.ftl, bibtex",
    "mine.ftl,     bibtex",
    "page.wiki.ftl, BibTeX",
    "mine.txt.ftl, bibtex"
  })
  void escapesAsTheNamedFormatDoes(String template, String format) throws IOException {
    assertThat(titles(template, "--to", format).out()).isEqualTo(ESCAPED);
  }

  @Test
  void takesTheFormatFromTheNameOfTheTemplate() throws IOException {
    assertThat(titles("mine.bib.ftl").out()).isEqualTo(ESCAPED);
    assertThat(titles("mine.txt.ftl").out()).isEqualTo(AS_IT_IS);
  }

  @ParameterizedTest
  @CsvSource({"mine.ftl, out.bib", "mine.txt.ftl, out.bib", "mine.bib.ftl, out.txt"})
  void takesTheFormatThatEitherNameTells(String template, String output) throws IOException {
    Path target = folder.resolve(output);

    CommandRun run = titles(template, "-o", target);

    assertThat(run).isEqualTo(new CommandRun(ExitCode.FINE, "", ""));
    assertThat(target).hasContent(ESCAPED.strip());
  }

  @Test
  void escapesNothingInPlainText() throws IOException {
    assertThat(titles("page.wiki.ftl", "--to", "text").out()).isEqualTo(AS_IT_IS);
    assertThat(titles("page.ftl", "-o", folder.resolve("page.txt")).err()).isEmpty();
    assertThat(folder.resolve("page.txt")).hasContent(AS_IT_IS.strip());
  }

  @Test
  void asksHowToEscapeWhereNoNameTells() throws IOException {
    CommandRun run = titles("page.wiki.ftl", "-o", folder.resolve("page.wiki"));

    assertThat(run.err())
        .startsWith(
            "survey: cannot tell by names how "
                + folder.resolve("page.wiki.ftl")
                + " is to be escaped; add --to bibtex")
        .endsWith(" or text, which escapes nothing\n");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(folder.resolve("page.wiki")).doesNotExist();
  }

  @Test
  void hasNoTemplateForJson() throws IOException {
    titles("mine.ftl", "--to", "json")
        .isRefused(
            ExitCode.USAGE,
            "JSON has one form and no template; leave out --template or name another --to");
  }

  @Test
  void hasNoPlainTextWithoutATemplate() {
    CommandRun run = CommandRun.of("convert", folder.resolve("list.md"), "--to", "text");

    assertThat(run.err()).startsWith("survey: unknown format \"text\" for --to");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void neverOverwritesABibUnasked() throws IOException {
    Path bib = Files.writeString(folder.resolve("refs.bib"), "mine");

    CommandRun run = titles("mine.bib.ftl", "-o", bib);

    assertThat(run.err()).contains("refs.bib exists and is kept as it is");
    assertThat(bib).hasContent("mine");
  }

  @Test
  void saysWhereATemplateIsWrongAndWritesNothing() throws IOException {
    Path target = folder.resolve("out.bib");

    CommandRun run = converted("mine.bib.ftl", "title:\n  [=titel]\n", "-o", target);

    assertThat(run.err())
        .isEqualTo(
            folder.resolve("mine.bib.ftl")
                + ":2:5: error: there is no titel here; docs/templates.md lists what there is"
                + " [template-value]\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(target).doesNotExist();
  }

  @Test
  void saysThatThereIsNoSuchTemplate() {
    Path missing = folder.resolve("missing.bib.ftl");

    CommandRun run =
        CommandRun.of("convert", folder.resolve("list.md"), "--template", missing, "-q");

    assertThat(run.err())
        .isEqualTo(
            missing
                + ":1:1: error: there is no such template; check the name [template-missing]\n");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void includesWhatStandsBesideTheTemplate() throws IOException {
    Files.createDirectory(folder.resolve("parts"));
    Files.writeString(folder.resolve("parts/row.ftl"), "[#include \"title.ftl\"]");
    Files.writeString(folder.resolve("parts/title.ftl"), "title: [=paper.title]\n");
    Files.writeString(folder.resolve("macros.ftl"), "[#macro year of][=of.year][/#macro]");

    CommandRun run =
        converted(
            "mine.bib.ftl",
            """
            [#import "macros.ftl" as macros]
            [#list entries as paper]
            [#include "parts/row.ftl"]
            year: [@macros.year paper /]
            [/#list]
            """);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("title: Less is 50\\% more\nyear: 2023\n");
  }

  @Test
  void namesTheIncludedTemplateThatIsWrong() throws IOException {
    Path part = Files.writeString(folder.resolve("part.ftl"), "\n[=nothing]");

    CommandRun run = converted("mine.bib.ftl", "[#include \"part.ftl\"]");

    assertThat(run.err()).startsWith(part + ":2:3: error: there is no nothing here;");
  }

  @Test
  void refusesATemplateThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("latin.bib.ftl");
    Files.write(file, "M\u00fcller".getBytes(StandardCharsets.ISO_8859_1));

    CommandRun run = CommandRun.of("convert", folder.resolve("list.md"), "--template", file);

    assertThat(run.err())
        .isEqualTo(file + ":1:1: error: a template is UTF-8; save it so [template-encoding]\n");
  }
}
