package io.github.surveytoolkit.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.source.Page;
import io.github.surveytoolkit.model.source.PageHeading;
import io.github.surveytoolkit.model.source.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

  private static Page page(String markdown) {
    return SurveyImport.read(Source.of("README.md", markdown), ImportFormat.MARKDOWN)
        .outline()
        .page();
  }

  /** A return sign stands for the end of a line; anchors are parted by spaces. */
  private static final String ANCHORS =
      """
      # Pruning → pruning
      # Model Compression → model-compression
      ###### Deep → deep
      ####### Seven hashes are text⏎⏎# One → one
      #No space is text⏎⏎# One → one
      # Closed ## → closed
      # Open \\# → open-
      Underlined⏎========== → underlined
      Second level⏎--- → second-level
      Two⏎lines⏎=== → twolines
         # Three spaces in front → three-spaces-in-front
      # Inference & Training → inference--training
      # Two  spaces → two--spaces
      # Low-Rank → low-rank
      # snake_case_name → snake_case_name
      # a - b → a---b
      # a -- b → a----b
      # C++, C# and C → c-c-and-c
      # 1.2 Methods (2023) → 12-methods-2023
      # What's New? → whats-new
      # "Quoted" → quoted
      # Title: Sub → title-sub
      # and/or → andor
      # A|B → ab
      # 50% of $5 → 50-of-5
      # @home #tag → home-tag
      # v1.0.0 → v100
      # a~b^c=d → abcd
      # [brackets] → brackets
      # {braces} → braces
      # A — B → a--b
      # A–B → ab
      # A…B → ab
      # “A” ‘B’ → a-b
      # A·B → ab
      # 1. First → 1-first
      # Übersicht → übersicht
      # ÉCOLE → école
      # ΑΒΓ → αβγ
      # ПРИВЕТ мир → привет-мир
      # 综述 → 综述
      # 综述（2023） → 综述2023
      # 目录、介绍 → 目录介绍
      # 日本語 の 論文 → 日本語-の-論文
      # 한국어 논문 → 한국어-논문
      # हिन्दी → हिन्दी
      # Ⅳ and ½ → ⅳ-and-½
      # x² → x²
      # ﬁne → ﬁne
      # A‿B → a‿b
      # 🚀 Speed → -speed
      # Speed 🚀 → speed-
      # 🚀 → ''
      # 📜 Papers 📜 → -papers-
      # :rocket: Speed → rocket-speed
      # ⚙\uFE0F Tools → \uFE0F-tools
      # 👩\u200D💻 Code → -code
      # 1\uFE0F\u20E3 One → 1\uFE0F\u20E3-one
      # 🇨🇳 China → -china
      # A\u00A0B → ab
      # A\u200BB → ab
      # A&nbsp;B → ab
      # R&amp;D → rd
      # R & D → r--d
      # &copy; 2023 → -2023
      # A &lt; B → a--b
      # `code` → code
      # Use `a_b` and `<br>` → use-a_b-and-br
      # *Emphasis* and **strong** → emphasis-and-strong
      # _Emphasis_ → emphasis
      # ~~Struck~~ → struck
      # [Link](https://example.org/a) → link
      # [Link][1]⏎⏎[1]: https://example.org → link
      # <https://example.org/a> → httpsexampleorga
      # ![Image](a.png) → ''
      # ![Image](a.png) Title → -title
      # Title ![Image](a.png) → title-
      # [![Badge](a.svg)](b) Title → -title
      # <img src="a.png"> Title → -title
      # <a name="x"></a>Title → title
      # <a id="x"></a> Title → -title
      # Title <sup>new</sup> → title-new
      # Title <!-- hidden --> → title-
      # Escaped \\*stars\\* → escaped-stars
      # Math $x^2$ → math-x2
      <h1>Title</h1> → title
      <h2 align="center">Title</h2> → title
      <H3>Title</H3> → title
      <h1><img src="a.png"> Title</h1> → -title
      <h1>R&amp;D</h1> → rd
      <h2>A <b>bold</b> one</h2> → a-bold-one
      <div align="center">⏎<h1>Title</h1>⏎</div> → title
      <h1>⏎Title⏎</h1> → title
      <h2>⏎⏎Title⏎⏎</h2> → title
      text <h2>Inline</h2> → inline
      <!-- # Hidden -->⏎⏎# Shown → shown
      <!--⏎<h2>Hidden</h2>⏎-->⏎⏎# Shown → shown
      ```⏎# Fenced⏎```⏎⏎# Shown → shown
      ~~~⏎<h2>Fenced</h2>⏎~~~⏎⏎# Shown → shown
          # Indented⏎⏎# Shown → shown
      > # Quoted → quoted
      - # In an item → in-an-item
      # Papers⏎# papers⏎# Papers! → papers papers-1 papers-2
      # echo⏎# echo⏎# echo-1⏎# echo → echo echo-1 echo-1-1 echo-2
      # echo-1⏎# echo⏎# echo → echo-1 echo echo-2
      # A⏎<h2>A</h2>⏎⏎> ## A → a a-1 a-2
      # 🚀⏎# 🎉 → '' -1
      # İstanbul → i\u0307stanbul
      # Tab\there → tabhere
      """;

  static Stream<Arguments> anchors() {
    return ANCHORS
        .lines()
        .map(row -> row.split(" \u2192 ", 2))
        .map(row -> Arguments.of(row[0].replace('\u23ce', '\n'), anchors(row[1])));
  }

  private static List<String> anchors(String written) {
    return Stream.of(written.split(" ", -1)).map(anchor -> anchor.replace("''", "")).toList();
  }

  @ParameterizedTest
  @MethodSource("anchors")
  void givesHeadingsTheAnchorsOfGithub(String markdown, List<String> anchors) {
    assertThat(page(markdown).headings())
        .extracting(PageHeading::anchor)
        .containsExactlyElementsOf(anchors);
  }

  @Test
  void holdsMoreThanEightyCases() {
    assertThat(anchors()).hasSizeGreaterThan(80);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <a name="top"></a>           | top
          <a id='top'></a>             | top
          <a id=top></a>               | top
          text <a name="Top"></a> text | Top
          # <a id="x"></a> Heading     | x
          <div id="a" class="b">       | a
          <p align="center" id="a&amp;b"> | a&b
          - <a name="#x">              | #x
          """)
  void knowsPlacesThatHtmlNames(String markdown, String name) {
    assertThat(page(markdown).names()).containsOnlyKeys(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"`<a id=\"x\">`", "<!-- <a id=\"x\"> -->", "<a data-id=\"x\">", "\\<a id=x>"})
  void knowsNoPlacesInCodeAndComments(String markdown) {
    assertThat(page(markdown).names()).isEmpty();
  }
}
