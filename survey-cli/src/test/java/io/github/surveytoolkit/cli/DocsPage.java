package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation, and what a reader can try of it. */
record DocsPage(Path file) {

  static final Path ROOT = Path.of(System.getProperty("project.root", ".."));

  /** The list that most pages speak of. */
  static final Path EXAMPLE = ROOT.resolve("examples/efficient-foundation-models/README.md");

  static DocsPage named(String name) {
    return new DocsPage(ROOT.resolve("docs").resolve(name));
  }

  String text() throws IOException {
    return Files.readString(file);
  }

  /** Returns what the first fence of a language holds. */
  String block(String language) throws IOException {
    Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(text());
    assertThat(block.find()).as(file + " has a fence of " + language).isTrue();
    return block.group(1);
  }

  /** Returns the commands that stand on lines of their own. */
  List<String> commands() throws IOException {
    return text()
        .lines()
        .filter(line -> line.startsWith("    survey "))
        .map(String::strip)
        .toList();
  }
}
