package io.github.surveytoolkit.exporter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFolderTest {

  /** What these templates see. */
  public record View(String title) {}

  @TempDir Path top;
  private Path folder = Path.of("");

  @BeforeEach
  void makeTheFolder() throws IOException {
    folder = Files.createDirectory(top.resolve("templates"));
    Files.writeString(top.resolve("secret.ftl"), "secret");
    Files.writeString(folder.resolve("notes.txt"), "notes");
  }

  private String rendered(String template) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.ftl"), template);
    return new TemplateEngine("Test", text -> text)
        .render(TemplateSource.file(file), new View("title"));
  }

  private void isMissing(String name) {
    assertThatThrownBy(() -> rendered("[#include \"" + name + "\"]"))
        .isInstanceOf(ExportException.class)
        .hasMessage(
            folder
                + "/mine.ftl:1:1: error: there is no template "
                + folder
                + "/"
                + name
                + " [template-include]");
  }

  @Test
  void readsTemplatesOfTheFolderAndBelow() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("a/b/c.ftl"), "\ufeff[=title]");

    assertThat(rendered("<[#include \"a/b/c.ftl\"]>")).isEqualTo("<title>");
  }

  @Test
  void followsNoLinkThatLeavesTheFolder() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.ftl"), top.resolve("secret.ftl"));
    Files.createSymbolicLink(folder.resolve("up"), top);

    isMissing("link.ftl");
    isMissing("up/secret.ftl");
  }

  @Test
  void followsALinkWithinTheFolder() throws IOException {
    Files.writeString(folder.resolve("row.ftl"), "row");
    Files.createSymbolicLink(folder.resolve("link.ftl"), folder.resolve("row.ftl"));

    assertThat(rendered("[#include \"link.ftl\"]")).isEqualTo("row");
  }

  @Test
  void findsNoFolder() throws IOException {
    Files.createDirectory(folder.resolve("folder.ftl"));

    isMissing("folder.ftl");
    isMissing("none.ftl");
  }

  @Test
  void findsBundledTemplatesWhereTheFolderHasNoneOfThatName() throws IOException {
    assertThat(rendered("[#import \"document.tex.ftl\" as document]found")).isEqualTo("found");

    Files.writeString(folder.resolve("document.tex.ftl"), "[#macro own]mine[/#macro]");

    assertThat(rendered("[#import \"document.tex.ftl\" as document][@document.own /]"))
        .isEqualTo("mine");
  }

  @Test
  void refusesAnIncludeThatLeadsBackToItself() throws IOException {
    Files.writeString(folder.resolve("a.ftl"), "[#include \"b.ftl\"]");
    Files.writeString(folder.resolve("b.ftl"), "\n[#include \"a.ftl\"]");

    assertThatThrownBy(() -> rendered("[#include \"a.ftl\"]"))
        .hasMessage(
            folder
                + "/b.ftl:2:1: error: \"a.ftl\" includes itself; take one of the includes out"
                + " [template-include]");
  }

  @Test
  void checksWhatIsIncludedBeforeAnythingRuns() throws IOException {
    Files.writeString(folder.resolve("a.ftl"), "[=\"x\"?eval]");

    assertThatThrownBy(() -> rendered("[#if title == \"\"][#include \"a.ftl\"][/#if]"))
        .hasMessageContaining("/a.ftl:1:3: error: ?eval is not for templates");
  }

  @Test
  void refusesLargeTemplatesAndManyOfThem() throws IOException {
    Files.writeString(folder.resolve("large.ftl"), "x".repeat((1 << 20) + 1));
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 101; i++) {
      Files.writeString(folder.resolve("part" + i + ".ftl"), "x");
      many.append("[#include \"part").append(i).append(".ftl\"]");
    }

    assertThatThrownBy(() -> rendered("[#include \"large.ftl\"]"))
        .hasMessage(
            folder
                + "/large.ftl:1:1: error: a template has at most 1 MiB; cut it in parts"
                + " [template-size]");
    assertThatThrownBy(() -> rendered(many.toString()))
        .hasMessageContaining("more than 100 templates");
  }

  @Test
  void takesAFileOfAnyName() throws IOException {
    for (String name : List.of("a b.ftl", "*.ftl", "a:b.ftl", "mine", "\u00fc.bib.ftl")) {
      Path file = Files.writeString(folder.resolve(name), "[=title] [#include \"row.ftl\"]");
      Files.writeString(folder.resolve("row.ftl"), "row");

      assertThat(
              new TemplateEngine("Test", text -> text)
                  .render(TemplateSource.file(file), new View("title")))
          .isEqualTo("title row");
    }
  }
}
