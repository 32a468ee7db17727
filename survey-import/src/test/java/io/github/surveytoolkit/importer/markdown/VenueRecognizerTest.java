package io.github.surveytoolkit.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.importer.markdown.VenuePhrase.Trust;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.VenueKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VenueRecognizerTest {

  private final VenueRecognizer venues = new VenueRecognizer(VenueCatalog.standard());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ICLR'23",
        "ICLR 2023",
        "ICLR, 2023",
        "[ICLR, 2023]",
        "(ICLR 2023)",
        "ICLR' 23",
        "ICLR ’23",
        "2023 ICLR",
        "In ICLR 2023",
        "@ICLR 2023",
        "Venue: ICLR 2023",
        "Publisher: ICLR 2023",
        "Accepted at ICLR 2023",
        "To appear in ICLR 2023",
        "Published at ICLR 2023",
        "ICLR 2023 🔥",
        ":fire: ICLR 2023",
        "International Conference on Learning Representations (ICLR), 2023",
        "In International Conference on Learning Representations, 2023."
      })
  void readsVenueAndYear(String text) {
    VenuePhrase phrase = phrase(text);

    assertThat(id(phrase)).isEqualTo("iclr");
    assertThat(phrase.date()).contains(PublicationDate.of(2023));
    assertThat(phrase.tags()).isEmpty();
    assertThat(phrase.trust()).isEqualTo(Trust.KNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "SC'25 | sc | 2025",
        "SOSP' 25 | sosp | 2025",
        "PPoPP ’25 | ppopp | 2025",
        "2022 Nature Methods | nature-methods | 2022",
        "CHI24 | chi | 2024",
        "AAAI-16 | aaai | 2016",
        "IEEE S&P 2021 | sp | 2021",
        "ESEC/FSE 2021 | fse | 2021",
        "NAACL-HLT 2019 | naacl | 2019",
        "USENIX Security 2023 | usenix-security | 2023",
        "NIPS 2017 | neurips | 2017",
        "eurosys 2023 | eurosys | 2023",
        "IEEE Transactions on Neural Networks'10 | tnn | 2010",
        "IEEE Trans. Pattern Anal. Machine Intell. (TPAMI), 2022 | tpami | 2022",
        "ACM Transactions on Graphics (TOG) 36.4 (2017) | tog | 2017",
        "VLDB'22 | vldb | 2022"
      })
  void readsTheSpellingsOfLists(String text, String id, int year) {
    VenuePhrase phrase = phrase(text);

    assertThat(id(phrase)).isEqualTo(id);
    assertThat(phrase.date()).contains(PublicationDate.of(year));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ICML 2023 (Spotlight) | icml | spotlight",
        "ICLR 2024 Spotlight | iclr | spotlight",
        "CVPR 2023 (Highlight) | cvpr | highlight",
        "ICLR(oral) 2024 | iclr | oral",
        "MLSys 2024 (Best Paper 🏆) | mlsys | award:best paper",
        "ACL 2023 Outstanding paper | acl | award:outstanding paper",
        "ISCA 2023, Best Paper | isca | award:best paper",
        "ICLR 2023 notable top 5% | iclr | notable top 5%",
        "NAACL 2021 (Long Paper) | naacl | long paper"
      })
  void setsAwardsAndPresentationsApart(String text, String id, String tag) {
    VenuePhrase phrase = phrase(text);

    assertThat(id(phrase)).isEqualTo(id);
    assertThat(phrase.tags()).containsExactly(tag);
    assertThat(phrase.hasDate()).isTrue();
  }

  @Test
  void anAwardMayStandBeforeItsVenue() {
    VenuePhrase phrase = phrase("Best Paper Award @ ACL 2022");

    assertThat(id(phrase)).isEqualTo("acl");
    assertThat(phrase.tags()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In AAAI, pages 3060–3066 | aaai",
        "In AAAI, pages 3060-3066 | aaai",
        "ICML, volume 97, pp. 2790--2799 | icml",
        "Pattern Recognition, vol. 45 | pr",
        "In Proceedings of COLING | coling",
        "In Proceedings of the 36th International Conference on Machine Learning | icml",
        "The 38th AAAI Conference on Artificial Intelligence | aaai",
        "Proceedings of the ACM on Programming Languages | pacmpl",
        "Proc. of ICML | icml"
      })
  void passesOverPagesVolumesAndProceedings(String text, String id) {
    VenuePhrase phrase = phrase(text);

    assertThat(id(phrase)).isEqualTo(id);
    assertThat(phrase.date()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nature 521.7553 (2015): 436-444 | nature | 2015",
        "Neural computation 9.8 (1997): 1735-1780 | neural-computation | 1997",
        "Biometrics 61, no. 4 (2005): 962-973 | biometrics | 2005",
        "Cell 187.3 (2024) | cell | 2024",
        "Proceedings of the VLDB Endowment 13(12): 2020 | vldb | 2020",
        "Journal of Machine Learning Research, 15:1929-1958, 2014 | jmlr | 2014",
        "IEEE Access, vol. 7, pp. 2019-2030, 2018 | ieee-access | 2018",
        "In Advances in Neural Information Processing Systems, pp. 8895-8906. 2018. | neurips | 2018",
        "Advances in Neural Information Processing Systems 30 (2017) | neurips | 2017",
        "In European conference on computer vision, pp. 740-755. Springer, Cham, 2014. | eccv | 2014",
        "Proceedings of the IEEE Conference on Computer Vision and Pattern Recognition. 2015. | cvpr | 2015"
      })
  void readsTheVenuesOfCitations(String text, String id, int year) {
    VenuePhrase phrase = phrase(text);

    assertThat(id(phrase)).isEqualTo(id);
    assertThat(phrase.date()).contains(PublicationDate.of(year));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arXiv",
        "arxiv",
        "Arxiv",
        "ArXiV",
        "arXiv.org",
        "CoRR",
        "arXiv preprint",
        "arXiv:2407.07443",
        "arXiv preprint arXiv:1511.06434 (2015)",
        "arXiv(v1) 2024",
        "arXiv'18",
        "CoRR abs/1706.03762"
      })
  void everySpellingOfArxivIsArxiv(String text) {
    Venue venue = phrase(text).venue().orElseThrow();

    assertThat(venue.written()).isEqualTo("arXiv");
    assertThat(venue.kind()).isEqualTo(VenueKind.PREPRINT);
  }

  @Test
  void readsTheIdentifierBehindArxiv() {
    VenuePhrase phrase = phrase("arXiv preprint arXiv:1511.06434 (2015)");

    assertThat(phrase.arxiv()).contains(new ArxivId("1511.06434"));
    assertThat(phrase.date()).contains(PublicationDate.of(2015));
  }

  @Test
  void theIdentifierBehindArxivIsNoDate() {
    assertThat(phrase("arXiv:2001.08361").date()).isEmpty();
  }

  @Test
  void fourDigitsBehindArxivAreYearAndMonth() {
    assertThat(phrase("arXiv 2211").date()).contains(PublicationDate.of(2022, 11));
  }

  @ParameterizedTest
  @CsvSource({
    "CVPR 2023, CONFERENCE",
    "TPAMI 2023, JOURNAL",
    "CVPRW 2020, WORKSHOP",
    "NeurIPS 2022 Workshop, WORKSHOP",
    "ICLR 2023 Reincarnating RL workshop, WORKSHOP",
    "Ph.D. Thesis, THESIS",
    "Technical Report, REPORT",
    "bioRxiv 2024, PREPRINT",
    "OpenAI Blog 2019, WEB"
  })
  void tellsTheKind(String text, VenueKind kind) {
    assertThat(phrase(text).venue().orElseThrow().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "EMNLP 2020, emnlp",
    "EMNLP Findings 2020, emnlp-findings",
    "Findings of EMNLP 2020, emnlp-findings",
    "EMNLP 2021 Industry Track, emnlp-industry",
    "ACL 2020 Demo, acl-demos",
    "NeurIPS 2023 Datasets and Benchmarks Track, neurips-datasets"
  })
  void tracksAndFindingsAreNotTheMainConference(String text, String id) {
    assertThat(id(phrase(text))).isEqualTo(id);
  }

  @Test
  void aWorkshopKeepsItsOwnName() {
    VenuePhrase phrase = phrase("NeurIPS ML Safety Workshop 2022");

    assertThat(phrase.venue().map(Venue::written)).contains("NeurIPS ML Safety Workshop");
    assertThat(phrase.venue().flatMap(Venue::id)).isEmpty();
    assertThat(phrase.trust()).isEqualTo(Trust.PLAUSIBLE);
  }

  @ParameterizedTest
  @CsvSource({"NeruIPS 2023, NeruIPS", "NeurlPS 2023, NeurlPS", "NIPS 2017, NIPS"})
  void keepsTheSpellingOfTheSource(String text, String written) {
    assertThat(phrase(text).venue().map(Venue::written)).contains(written);
    assertThat(id(phrase(text))).isEqualTo("neurips");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nature", "Science", "Quantum", "Sensors", "Bioinformatics"})
  void aJournalThatIsAWordIsSureOnlyWithAYear(String name) {
    assertThat(phrase(name).trust()).isEqualTo(Trust.PLAUSIBLE);
    assertThat(phrase(name + " 2021").trust()).isEqualTo(Trust.KNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Attention Is All You Need",
        "We propose a new method",
        "a fast library for inference",
        "Deep Residual Learning for Image Recognition"
      })
  void otherWordsAreNotTrusted(String text) {
    assertThat(phrase(text).trust()).isEqualTo(Trust.ANY);
  }

  @Test
  void aNameWithoutLettersSaysNothing() {
    assertThat(venues.phrase("(12)")).isEmpty();
    assertThat(venues.phrase("")).isEmpty();
    assertThat(venues.phrase(" - ")).isEmpty();
  }

  @Test
  void aDateOrAnAwardAloneIsAPhraseWithoutAVenue() {
    assertThat(phrase("2021.03").venue()).isEmpty();
    assertThat(phrase("2021.03").date()).contains(PublicationDate.of(2021, 3));
    assertThat(phrase("Oral").venue()).isEmpty();
    assertThat(phrase("Oral").tags()).containsExactly("oral");
  }

  @ParameterizedTest
  @CsvSource({
    "2023 bioRxiv scTranslator, biorxiv, scTranslator",
    "2023 arXiv diffusion model, arxiv, diffusion model",
    "VLDB 2021 from the opening talk, vldb, from the opening talk"
  })
  void whatGoesOnBehindAVenueIsATag(String text, String id, String tag) {
    assertThat(id(phrase(text))).isEqualTo(id);
    assertThat(phrase(text).tags()).containsExactly(tag);
  }

  @Test
  void aPresentationMayStandBetweenAVenueAndItsYear() {
    assertThat(id(phrase("ICLR(oral) 24"))).isEqualTo("iclr");
    assertThat(phrase("ICLR(oral) 24").date()).contains(PublicationDate.of(2024));
    assertThat(phrase("ICLR(oral) 24").tags()).containsExactly("oral");
  }

  @Test
  void anApostropheBelongsToTheYear() {
    assertThat(phrase("ICML' 2022").venue().map(Venue::written)).contains("ICML");
    assertThat(phrase("SOSP' 23").venue().map(Venue::written)).contains("SOSP");
  }

  @Test
  void marksAYearThatLostADigit() {
    VenuePhrase phrase = phrase("NeurIPS'2");

    assertThat(id(phrase)).isEqualTo("neurips");
    assertThat(phrase.date()).isEmpty();
    assertThat(phrase.brokenYear()).isTrue();
  }

  @Test
  void aWholeYearIsNotBroken() {
    assertThat(phrase("NeurIPS'22").brokenYear()).isFalse();
  }

  @Test
  void tellsAnUnknownVenueByItsForm() {
    VenuePhrase phrase = phrase("Journal of Invented Results 2020");

    assertThat(phrase.trust()).isEqualTo(Trust.PLAUSIBLE);
    assertThat(phrase.venue().map(Venue::kind)).contains(VenueKind.JOURNAL);
    assertThat(phrase.venue().map(Venue::written)).contains("Journal of Invented Results");
  }

  private VenuePhrase phrase(String text) {
    return venues.phrase(text).orElseThrow();
  }

  private static String id(VenuePhrase phrase) {
    return phrase.venue().flatMap(Venue::id).or(() -> Optional.of("none")).get();
  }
}
