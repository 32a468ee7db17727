package io.github.surveytoolkit.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.importer.markdown.AuthorRecognizer.Likeness;
import io.github.surveytoolkit.model.Author;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorRecognizerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jonathan Ho, Ajay Jain, Pieter Abbeel",
        "Jonathan Ho, Ajay Jain, Pieter Abbeel.",
        "Jonathan Ho, Ajay Jain and Pieter Abbeel",
        "Jonathan Ho, Ajay Jain, and Pieter Abbeel",
        "Jonathan Ho, Ajay Jain, & Pieter Abbeel",
        "Jonathan Ho; Ajay Jain; Pieter Abbeel",
        "Jonathan Ho  and\rAjay Jain and Pieter Abbeel",
        "by Jonathan Ho, Ajay Jain, Pieter Abbeel",
        "Authors: Jonathan Ho, Ajay Jain, Pieter Abbeel",
        "Jonathan Ho*, Ajay Jain*, Pieter Abbeel†",
        "Jonathan Ho¹, Ajay Jain¹, Pieter Abbeel²",
        "Jonathan Ho (UC Berkeley), Ajay Jain (UC Berkeley), Pieter Abbeel (Covariant)",
        "Ho, Jonathan and Jain, Ajay and Abbeel, Pieter",
        "Ho, Jonathan; Jain, Ajay; Abbeel, Pieter",
        "Ho, Jonathan, Ajay Jain, and Pieter Abbeel.",
        "- Jonathan Ho, Ajay Jain, Pieter Abbeel,"
      })
  void readsNamesInEveryOrder(String text) {
    assertThat(names(text)).containsExactly("Jonathan Ho", "Ajay Jain", "Pieter Abbeel");
    assertThat(AuthorRecognizer.likeness(text)).isEqualTo(Likeness.SURELY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "J. Redmon, S. Divvala and R. Girshick | J. Redmon; S. Divvala; R. Girshick",
        "Gao, Y., Li, S., Dai, Q., | Y. Gao; S. Li; Q. Dai",
        "Krizhevsky, A., Sutskever, I., and Hinton, G. E. | A. Krizhevsky; I. Sutskever; G. E. Hinton",
        "Devlin, J., Chang, M.-W., Lee, K., & Toutanova, K. | J. Devlin; M.-W. Chang; K. Lee; K. Toutanova",
        "Hinton, Geoffrey E., Simon Osindero, and Yee-Whye Teh. | Geoffrey E. Hinton; Simon Osindero; Yee-Whye Teh",
        "Leonardo F. R. Ribeiro, Pedro H. P. Saverese | Leonardo F. R. Ribeiro; Pedro H. P. Saverese",
        "Bang, Heejung, and James M. Robins. | Heejung Bang; James M. Robins",
        "Li, Yuncheng et al. | Yuncheng Li; others",
        "Cho, Jang Hyun et al. | Jang Hyun Cho; others",
        "Zhang, Zizhao. et al. | Zizhao. Zhang; others"
      })
  void readsInitials(String text, String names) {
    assertThat(String.join("; ", names(text))).isEqualTo(names);
    assertThat(AuthorRecognizer.likeness(text)).isEqualTo(Likeness.SURELY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Liu et al. | Liu",
        "Weng et al., | Weng",
        "Gao et al | Gao",
        "J. Redmon et al. | J. Redmon",
        "Zongwei Zhen et.al. | Zongwei Zhen",
        "Anahita Samadi, et al. | Anahita Samadi",
        "by Dawei Zhu et al. | Dawei Zhu",
        "by Liu, Kumar et al. | Liu; Kumar",
        "Hinton, Geoffrey, et al. | Geoffrey Hinton",
        "Wangchunshu Zhou (AIWaves) et al. | Wangchunshu Zhou",
        "Yann LeCun, Yoshua Bengio and others | Yann LeCun; Yoshua Bengio"
      })
  void noticesThatOthersAreLeftOut(String text, String names) {
    List<Author> authors = AuthorRecognizer.read(text);

    assertThat(Author.othersOmitted(authors)).isTrue();
    assertThat(String.join("; ", fullNames(authors.subList(0, authors.size() - 1))))
        .isEqualTo(names);
    assertThat(AuthorRecognizer.likeness(text)).isEqualTo(Likeness.SURELY);
  }

  @Test
  void namesNobodyElseWhereTheListNamesAll() {
    assertThat(Author.othersOmitted(AuthorRecognizer.read("Jonathan Ho, Ajay Jain"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Laurens van der Maaten | Laurens | van der | Maaten | -",
        "Aaron van den Oord | Aaron | van den | Oord | -",
        "Guido van Rossum | Guido | van | Rossum | -",
        "Robert L. Logan IV | Robert L. | - | Logan | IV",
        "Sammy Davis Jr. | Sammy | - | Davis | Jr.",
        "Jean-Luc O'Brien | Jean-Luc | - | O'Brien | -",
        "Oğuzcan Kırmemiş | Oğuzcan | - | Kırmemiş | -",
        "Björn Ommer | Björn | - | Ommer | -"
      })
  void partsANameAsBibtexDoes(
      String name, String given, String particle, String family, String suffix) {
    Author.Person first = (Author.Person) AuthorRecognizer.read(name + ", Ada Example").get(0);

    assertThat(first.given()).isEqualTo(Optional.ofNullable(given));
    assertThat(first.particle()).isEqualTo(Optional.ofNullable(particle));
    assertThat(first.family()).isEqualTo(family);
    assertThat(first.suffix()).isEqualTo(Optional.ofNullable(suffix));
  }

  @Test
  void partsInvertedNamesWithParticlesAndSuffixes() {
    assertThat(AuthorRecognizer.read("van den Oord, Aaron and Logan IV, Robert L."))
        .containsExactly(
            new Author.Person(
                Optional.of("Aaron"), Optional.of("van den"), "Oord", Optional.empty()),
            new Author.Person(
                Optional.of("Robert L."), Optional.empty(), "Logan", Optional.of("IV")));
  }

  @Test
  void aFamilyNameAloneIsOne() {
    assertThat(AuthorRecognizer.read("Liu et al.").get(0))
        .isEqualTo(new Author.Person(Optional.empty(), Optional.empty(), "Liu", Optional.empty()));
  }

  @Test
  void leavesOffTheNumbersOfNamesakes() {
    assertThat(names("Christian Dietrich 0001, Daniel Lohmann"))
        .containsExactly("Christian Dietrich", "Daniel Lohmann");
  }

  @ParameterizedTest
  @ValueSource(strings = {"张伟, 王芳, 李娜", "张伟，王芳，李娜", "张伟、王芳、李娜"})
  void readsNamesOfOneWordInCjk(String text) {
    assertThat(names(text)).containsExactly("张伟", "王芳", "李娜");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OpenAI",
        "Meta AI",
        "Llama Team",
        "Microsoft Research",
        "The Event Horizon Telescope Collaboration"
      })
  void aTeamOrCompanyIsAGroup(String name) {
    assertThat(AuthorRecognizer.read(name)).containsExactly(new Author.Group(name));
  }

  @Test
  void groupsMayStandAmongPersons() {
    assertThat(AuthorRecognizer.read("Ada Example, Gemini Team, Google"))
        .containsExactly(
            new Author.Person(Optional.of("Ada"), Optional.empty(), "Example", Optional.empty()),
            new Author.Group("Gemini Team"),
            new Author.Group("Google"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Attention Is All You Need",
        "Deep Residual Learning for Image Recognition",
        "Neural Machine Translation by Jointly Learning to Align and Translate",
        "Language Models are Few-Shot Learners",
        "Swin Transformer",
        "Object Detection, Image Segmentation",
        "Graph Neural Networks, Transformers",
        "reinforcement learning, multi-task learning",
        "a fast library for inference",
        "NeurIPS 2020",
        "arXiv",
        ""
      })
  void titlesTopicsAndVenuesAreNotNames(String text) {
    assertThat(AuthorRecognizer.likeness(text)).isEqualTo(Likeness.NO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yann LeCun", "Segment Anything", "Handley", "OpenAI"})
  void oneNameAloneIsNotSurelyAuthors(String text) {
    assertThat(AuthorRecognizer.likeness(text)).isEqualTo(Likeness.PERHAPS);
  }

  private static List<String> names(String text) {
    return fullNames(AuthorRecognizer.read(text));
  }

  private static List<String> fullNames(List<Author> authors) {
    return authors.stream().map(Author::fullName).toList();
  }
}
