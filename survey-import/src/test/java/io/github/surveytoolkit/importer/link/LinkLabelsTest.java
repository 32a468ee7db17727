package io.github.surveytoolkit.importer.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.LinkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkLabelsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paper",
        "paper",
        "PDF",
        "arXiv",
        "arXiv paper",
        "abs",
        "Paper Link",
        "OpenReview",
        "DOI",
        "PUB",
        "Technical report",
        "Extended version",
        "ACM",
        "CVF",
        "论文"
      })
  void announcesAPaper(String label) {
    assertThat(LinkLabels.kindOf(label)).contains(LinkKind.PAPER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Code",
        "codes",
        "GitHub",
        "Github",
        "repo",
        "Official Code",
        "PyTorch",
        "torch",
        "TensorFlow",
        "Pytorch Code",
        "R",
        "Python Reference",
        "Matlab",
        "Colab",
        "代码"
      })
  void announcesCode(String label) {
    assertThat(LinkLabels.kindOf(label)).contains(LinkKind.CODE);
  }

  @ParameterizedTest
  @CsvSource({
    "project, PROJECT",
    "Project Page, PROJECT",
    "Website, PROJECT",
    "Homepage, PROJECT",
    "wiki, PROJECT",
    "Dataset, DATA",
    "data, DATA",
    "Benchmark, DATA",
    "Model, DATA",
    "Checkpoint, DATA",
    "HuggingFace, DATA",
    "Slides, SLIDES",
    "slide, SLIDES",
    "Poster, SLIDES",
    "Video, VIDEO",
    "YouTube, VIDEO",
    "talk, VIDEO",
    "bilibili, VIDEO",
    "Demo, DEMO",
    "Online demo, DEMO",
    "Blog, BLOG",
    "blog post, BLOG",
    "Tweet, BLOG",
    "解读, BLOG",
    "bibtex, URL",
    "bib, URL",
    "cite, URL",
    "Coming soon, URL"
  })
  void announcesOtherThings(String label, LinkKind kind) {
    assertThat(LinkLabels.kindOf(label)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Paper 2, PAPER",
    "paper2, PAPER",
    "Code #1, CODE",
    "code2, CODE",
    "Video (2), VIDEO",
    "Slides 10, SLIDES"
  })
  void passesOverANumberAtTheEnd(String label, LinkKind kind) {
    assertThat(LinkLabels.kindOf(label)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "official code - c, CODE",
    "unofficial code - pytorch, CODE",
    "Code and models, CODE",
    "Project video, VIDEO",
    "Training data, DATA",
    "Paper from the publisher, PAPER",
    "Interactive demo, DEMO"
  })
  void goesByTheTellingWordOfAShortPhrase(String label, LinkKind kind) {
    assertThat(LinkLabels.kindOf(label)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[Paper]", "[[Paper]]", "(pdf)", "`[pdf]`", "📄 Paper", "Paper:", "**PDF**"})
  void passesOverBracketsAndDecoration(String label) {
    assertThat(LinkLabels.kindOf(label)).contains(LinkKind.PAPER);
    assertThat(LinkLabels.isWholly(label)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "StreamingLLM",
        "Washington Post",
        "Attention Is All You Need",
        "A Paper on Code that Describes Data and Models",
        "Jane Doe",
        "🔥"
      })
  void knowsNoKindOfOtherWords(String label) {
    assertThat(LinkLabels.kindOf(label)).isEmpty();
  }

  @Test
  void aPhraseWithATellingWordIsNotWhollyALabel() {
    assertThat(LinkLabels.isWholly("Project video")).isFalse();
    assertThat(LinkLabels.isWholly("Video")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Link", "URL", "here", "official", "[Link]", "Stars"})
  void leavesVagueLabelsToTheAddress(String label) {
    assertThat(LinkLabels.isVague(label)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Paper", "Code", "Project Page", "StreamingLLM", ""})
  void otherLabelsAreNotVague(String label) {
    assertThat(LinkLabels.isVague(label)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "[Paper], paper",
    "'  Project   Page ', project page",
    "Project-Page, project page",
    "🤗 HuggingFace, huggingface",
    "C++, c++",
    "'Code\u00a0Link', code link",
    "🔥, ''"
  })
  void reducesALabelToItsPlainWords(String label, String plain) {
    assertThat(LinkLabels.plain(label)).isEqualTo(plain);
  }
}
