package io.github.surveytoolkit.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import io.github.surveytoolkit.model.source.Outline;
import io.github.surveytoolkit.model.source.ReadResult;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two documents as authors of surveys keep them: everything in them is read. */
class WholeDocumentTest {

  @Test
  void readsWhatTheDocumentSaysOfTheSurvey() throws IOException {
    ReadResult read = Lists.resource("whole-survey.md");
    About about = read.survey().about();
    assertThat(read.survey().title()).contains("Training Without Gradients");
    assertThat(about.paperTitle()).contains("A Survey of Training Without Gradients");
    assertThat(about.paperUrl()).contains("./survey-main.pdf");
    assertThat(about.summary().orElseThrow())
        .isEqualTo(
            "Training a network usually needs a backward pass. Some methods do without it, and spare the"
                + " memory that it takes. This list gathers them.");
  }

  @Test
  void readsTheCitationInsideAComment() throws IOException {
    String citation = Lists.resource("whole-survey.md").survey().about().citation().orElseThrow();
    assertThat(citation)
        .startsWith("@article{example2024survey,")
        .contains(
            "author = {Able, Ann and Baker, Bob", "Olson, Ola, and Park Pia and", "year = {2024}")
        .endsWith("}");
  }

  @Test
  void reportsNamesOfTheCitationAndGuessesNothing() throws IOException {
    assertThat(Lists.resource("whole-survey.md").diagnostics())
        .extracting(Object::toString)
        .containsExactly(
            "list.md:19:5: warning: in the citation the author \"Olson, Ola,\" ends in a comma, remove it"
                + " [citation-author]",
            "list.md:19:21: warning: in the citation the author \"Park Pia\" has no comma as the others"
                + " have, write it as \"Family, Given\" [citation-author]");
  }

  @Test
  void keepsAllCategoriesInOrderAlsoEmptyOnes() throws IOException {
    assertThat(Lists.outline(Lists.resource("whole-survey.md")))
        .isEqualTo(
            """
            Perturbing Things
              The Model (3)
                Forward Mode
                Zeroth Order
                Evolution
              The Input
              Nothing
            Gradient-free LLM
              Some Parameters
              All Parameters
            """);
  }

  @Test
  void readsTheThreePapers() throws IOException {
    assertThat(Lists.papers(Lists.resource("whole-survey.md")))
        .extracting(
            Paper::title,
            WholeDocumentTest::venue,
            WholeDocumentTest::year,
            paper -> urls(paper).size())
        .containsExactly(
            tuple("Gradients without Backpropagation", "arxiv", 2022, 1),
            tuple("Can Forward Gradient Match Backpropagation?", "icml", 2023, 1),
            tuple("Scaling Forward Gradient With Local Losses", "iclr", 2023, 2));
  }

  @Test
  void readsTheTemplatesHead() throws IOException {
    About about = Lists.resource("list-template.md").survey().about();
    assertThat(about.paperTitle())
        .contains("Algorithms and Systems That Spare Resources: An Example");
    assertThat(about.paperUrl()).contains("https://example.org");
    assertThat(about.references())
        .extracting(Link::url)
        .containsExactly("https://github.com/example/another-list");
    assertThat(about.authors()).extracting(Author::fullName).containsExactly("Ann Able");
    assertThat(about.affiliation()).contains("University of Examples");
    assertThat(about.arxiv()).contains("https://arxiv.org/");
  }

  @Test
  void keepsTheFiltersInTheOutlineAndOutOfTheCategories() throws IOException {
    ReadResult read = Lists.resource("list-template.md");
    assertThat(read.outline().headings())
        .extracting(Outline.Heading::text)
        .contains("Filter by Categories", "Table of Content");
    assertThat(Lists.outline(read))
        .isEqualTo(
            """
            An Overview (9)
              Language
              Vision
              Both
            Architectures
            Algorithms
            Systems
            """);
  }

  @Test
  void readsTheThreeStylesOfEntryInOneSection() throws IOException {
    assertThat(Lists.papers(Lists.resource("list-template.md")))
        .extracting(Paper::title, WholeDocumentTest::venue, WholeDocumentTest::year)
        .containsExactly(
            tuple("Attention is all you need", "neurips", 2017),
            tuple(
                "Impact of Tokenization on Language Models: An Analysis for Turkish",
                "tallip",
                2022),
            tuple("xxx", "arxiv", 0),
            tuple("Attention is all you need", "arxiv", 2017),
            tuple("Bert: Pre-training of deep bidirectional transformers", "arxiv", 2018),
            tuple(
                "DistilBERT, a distilled version of BERT: smaller, faster, cheaper and lighter",
                "arxiv",
                2019),
            tuple("Roberta: A robustly optimized bert pretraining approach", "arxiv", 2019),
            tuple("Language Models are Unsupervised Multitask Learners", "", 0),
            tuple(
                "HuBERT: Self-Supervised Speech Representation Learning by Masked Prediction of Hidden Units",
                "taslp",
                2021));
  }

  @Test
  void readsIdentifiersThroughJunkAndKeepsAddressesAsWritten() throws IOException {
    List<Paper> papers = Lists.papers(Lists.resource("list-template.md"));
    assertThat(papers)
        .extracting(paper -> paper.identifiers().arxiv().map(id -> id.value()).orElse(""))
        .containsExactly(
            "",
            "2204.08832",
            "",
            "1706.03762",
            "1810.04805",
            "1910.01108",
            "1907.11692",
            "",
            "2106.07447");
    assertThat(urls(papers.get(5))).containsExactly("https://arxiv.org/pdf/1910.01108.pdf%3C/p%3E");
    assertThat(papers.get(7).links())
        .extracting(link -> link.label().orElse(""))
        .containsExactly("URL");
  }

  @Test
  void readsAVenueOfManyWords() throws IOException {
    Venue venue = Lists.papers(Lists.resource("list-template.md")).get(8).venue().orElseThrow();
    assertThat(venue.written())
        .isEqualTo("IEEE/ACM Transactions on Audio, Speech, and Language Processing");
    assertThat(venue.kind()).isEqualTo(VenueKind.JOURNAL);
  }

  private static String venue(Paper paper) {
    return paper.venue().flatMap(Venue::id).orElse("");
  }

  private static int year(Paper paper) {
    return paper.date().map(PublicationDate::year).orElse(0);
  }

  private static List<String> urls(Paper paper) {
    return paper.links().stream().map(Link::url).toList();
  }
}
