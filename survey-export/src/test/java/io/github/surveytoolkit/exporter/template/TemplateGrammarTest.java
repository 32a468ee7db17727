package io.github.surveytoolkit.exporter.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/templates.md names what a template may use, and nothing else. */
class TemplateGrammarTest {

  /** Parts of FreeMarker's tree that stand for what is written otherwise. */
  private static final Pattern WORD = Pattern.compile("#[a-z]+|[?][a-z_]+");

  private static Set<String> documented(String start) throws IOException {
    Path page = Path.of(System.getProperty("project.root", "..")).resolve("docs/templates.md");
    String text = Files.readString(page);
    String section =
        text.substring(text.indexOf("## What a template may use"), text.indexOf("That is all"));
    return Pattern.compile("`(" + start + "[a-z_]+)")
        .matcher(section)
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> words(Set<String> symbols) {
    return symbols.stream()
        .map(symbol -> symbol.replace("(...)", ""))
        .filter(symbol -> WORD.matcher(symbol).matches())
        .filter(symbol -> !symbol.equals("#text"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void isDocumentedDirectiveByDirective() throws IOException {
    assertThat(documented("#")).isEqualTo(words(TemplateGrammar.DIRECTIVES));
  }

  @Test
  void isDocumentedBuiltInByBuiltIn() throws IOException {
    assertThat(documented("[?]")).isEqualTo(words(TemplateGrammar.BUILT_INS));
  }
}
