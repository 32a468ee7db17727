package io.github.surveytoolkit.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.importer.markdown.EntryText.Hyperlink;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRepairTest {

  @Test
  void leavesWhatCommonmarkReads() {
    EntryText text =
        read("A title. [paper](https://example.org/a) [code](<https://example.org/b>)");

    assertThat(links(text))
        .containsExactly("paper -> https://example.org/a", "code -> https://example.org/b");
    assertThat(text.links()).noneMatch(Hyperlink::malformed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A title. [paper] (https://example.org/a)",
        "A title. [paper] ( https://example.org/a)",
        "A title. [paper] (https://example.org/a ) and more",
        "A title. [paper](https://example.org/a",
        "A title. [paper](https://example.org/a and more"
      })
  void readsALinkThatIsNoneInCommonmark(String markdown) {
    EntryText text = read(markdown);

    assertThat(links(text)).containsExactly("paper -> https://example.org/a");
    assertThat(text.links()).allMatch(Hyperlink::malformed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A title. [paper] (https://example.org/a) and more | A title. paper and more",
        "A title. [paper](https://example.org/a | A title. paper",
        "A title. [paper](https://example.org/a b.pdf) and more | A title. paper and more"
      })
  void dropsTheBracketsAndTheTarget(String markdown, String visible) {
    assertThat(read(markdown).text()).isEqualTo(visible);
  }

  @Test
  void readsATargetWithSpacesUpToItsParenthesis() {
    assertThat(
            links(
                read(
                    "[paper](https://example.org/my first paper.pdf) [code](https://example.org/b)")))
        .containsExactly(
            "paper -> https://example.org/my first paper.pdf", "code -> https://example.org/b");
  }

  @Test
  void anUnclosedTargetEndsBeforeTheNextLink() {
    assertThat(links(read("[paper](https://example.org/a [code](https://example.org/b)")))
        .containsExactly("paper -> https://example.org/a", "code -> https://example.org/b");
  }

  @Test
  void anUnclosedTargetEndsWithItsLine() {
    EntryText text = read("[paper](https://example.org/a  \n*Ada Example*");

    assertThat(links(text)).containsExactly("paper -> https://example.org/a");
    assertThat(text.text()).endsWith("Ada Example");
  }

  @Test
  void keepsBalancedParenthesesOfATarget() {
    assertThat(links(read("[paper](https://example.org/S0092-8674(23)01402-2) and (more)")))
        .containsExactly("paper -> https://example.org/S0092-8674(23)01402-2");
  }

  @Test
  void readsATargetWithUnbalancedParentheses() {
    assertThat(links(read("[paper](https://example.org/a(b [code](https://example.org/c)")))
        .containsExactly("paper -> https://example.org/a(b", "code -> https://example.org/c");
  }

  @Test
  void readsABrokenLinkToAFileBesideTheList() {
    assertThat(links(read("A title. [paper] (./papers/a.pdf)")))
        .containsExactly("paper -> ./papers/a.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A title [with brackets] (and a remark)",
        "A title (with a remark)",
        "A title [1] (see example.org)",
        "A title with f[x] (y)"
      })
  void bracketsBeforeARemarkAreNoLink(String markdown) {
    EntryText text = read(markdown);

    assertThat(text.links()).isEmpty();
    assertThat(text.text()).isEqualTo(markdown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paper: https://example.org/a | https://example.org/a",
        "See https://example.org/a. More | https://example.org/a",
        "See https://example.org/a, and more | https://example.org/a",
        "A title (https://example.org/a) | https://example.org/a",
        "A title (see https://example.org/a). | https://example.org/a",
        "A title [https://example.org/a] | https://example.org/a",
        "A title https://example.org/a_(b) | https://example.org/a_(b)",
        "A title <https://example.org/a> | https://example.org/a",
        "**https://example.org/a** | https://example.org/a",
        "http://example.org/a?b=c&d=e#f | http://example.org/a?b=c&d=e#f",
        "论文：https://example.org/a。 | https://example.org/a"
      })
  void readsABareAddress(String markdown, String url) {
    assertThat(read(markdown).links()).extracting(Hyperlink::url).containsExactly(url);
  }

  @Test
  void aBareAddressIsNotMalformed() {
    assertThat(read("Paper: https://example.org/a").links()).noneMatch(Hyperlink::malformed);
  }

  @Test
  void readsSeveralBareAddressesOfALine() {
    assertThat(read("https://example.org/a, https://example.org/b").links())
        .extracting(Hyperlink::url)
        .containsExactly("https://example.org/a", "https://example.org/b");
  }

  @Test
  void theAddressThatIsALabelIsNotReadAgain() {
    assertThat(links(read("[https://example.org/a](https://example.org/b)")))
        .containsExactly("https://example.org/a -> https://example.org/b");
  }

  @Test
  void keepsStylesAndPlacesAroundARepair() {
    String markdown = "**A title.** [paper] (https://example.org/a) *Ada Example*";
    EntryText text = read(markdown);
    int name = text.text().indexOf("Ada");
    SourceSpan span = text.span(name, name + 3);

    assertThat(text.styleAt(0)).isEqualTo(EntryText.STRONG);
    assertThat(text.styleAt(name)).isEqualTo(EntryText.EMPHASIS);
    assertThat(markdown.substring(span.start(), span.end())).isEqualTo("Ada");
  }

  @Test
  void aRepairedLinkSpansAllThatIsMeant() {
    String markdown = "A title. [paper] (https://example.org/a) more";
    SourceSpan span = read(markdown).links().get(0).span();

    assertThat(markdown.substring(span.start(), span.end()))
        .isEqualTo("[paper] (https://example.org/a)");
  }

  /** Inlines are repaired as they are read. */
  private static EntryText read(String markdown) {
    MarkdownDocument document = MarkdownDocument.parse(Source.of("list.md", markdown));
    return InlineText.of(document.root().getFirstChild(), markdown);
  }

  /** Links in the order of their labels; repaired ones come last in the text's own list. */
  private static List<String> links(EntryText text) {
    return text.links().stream()
        .sorted(Comparator.comparingInt(Hyperlink::start))
        .map(link -> text.text().substring(link.start(), link.end()) + " -> " + link.url())
        .toList();
  }
}
