package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VenueCatalogTest {

  private static final VenueCatalog CATALOG = VenueCatalog.standard();

  private static Optional<String> idOf(String written) {
    return CATALOG.find(written).flatMap(Venue::id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NeurIPS                                                             | neurips
          neurips                                                             | neurips
          NIPS                                                                | neurips
          NeruIPS                                                             | neurips
          Advances in Neural Information Processing Systems                   | neurips
          34th Conference on Neural Information Processing Systems            | neurips
          Conference on Neural Information Processing Systems (NeurIPS 2020)  | neurips
          NeurIPS (Spotlight)                                                 | neurips
          ICML                                                                | icml
          Proceedings of the 37th International Conference on Machine Learning| icml
          In Proc. International Conference on Machine Learning               | icml
          SysML                                                               | mlsys
          IEEE Access                                                         | ieee-access
          IEEE TPAMI                                                          | tpami
          Proceedings of the IEEE                                             | pieee
          In Proceedings of the IEEE                                          | pieee
          Proc. of the IEEE                                                   | pieee
          Journal of the ACM                                                  | jacm
          2021 IEEE/CVF Conference on Computer Vision and Pattern Recognition | cvpr
          ACM SIGKDD Conference on Knowledge Discovery and Data Mining        | kdd
          TACL                                                                | tacl
          Nature                                                              | nature
          CoRR                                                                | arxiv
          arXiv preprint                                                      | arxiv
          """)
  void findsVenueByAnyOfItsSpellings(String written, String id) {
    assertThat(idOf(written)).contains(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NeurIPS Workshop                                      | neurips-workshop
          NeurIPS (Workshop)                                    | neurips-workshop
          ICML Workshops                                        | icml-workshop
          CVPR Workshops                                        | cvprw
          CVPRW                                                 | cvprw
          Findings of EMNLP                                     | emnlp-findings
          EMNLP (Findings)                                      | emnlp-findings
          Findings of the Association for Computational Linguistics: NAACL | naacl-findings
          NeurIPS Datasets and Benchmarks                       | neurips-datasets
          NeurIPS Datasets and Benchmarks Track                 | neurips-datasets
          """)
  void keepsWorkshopsFindingsAndTracksFromTheMainVenue(String written, String id) {
    assertThat(idOf(written)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "???",
        "Learning",
        "Conference",
        "International",
        "Proceedings of the",
        "NeurIPS (Workshop on Imaginary Things)",
        "Quarterly Review of Imaginary Things",
        "ICML Workshop on Imaginary Things"
      })
  void findsNothingForOtherText(String written) {
    assertThat(CATALOG.find(written)).isEmpty();
  }

  @Test
  void givesFullNameAcronymKindAndTheSpellingOfTheSource() {
    assertThat(CATALOG.find("nips"))
        .contains(
            new Venue(
                Optional.of("neurips"),
                "Advances in Neural Information Processing Systems",
                Optional.of("NeurIPS"),
                VenueKind.CONFERENCE,
                "nips"));
  }

  @Test
  void givesUnlistedVenueAsWritten() {
    assertThat(CATALOG.findOrUnlisted("Journal of Imaginary Things"))
        .isEqualTo(
            new Venue(
                Optional.empty(),
                "Journal of Imaginary Things",
                Optional.empty(),
                VenueKind.JOURNAL,
                "Journal of Imaginary Things"));
  }

  @Test
  void findsVenueByIdentifier() {
    assertThat(CATALOG.byId("jmlr").map(CatalogVenue::name))
        .contains("Journal of Machine Learning Research");
    assertThat(CATALOG.byId("JMLR")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NeruIPSs                                       | neurips
          NeurIPPS                                       | neurips
          NuerIPS                                        | neurips
          EMNPL                                          | emnlp
          ICMLL                                          | icml
          International Conference on Machin Learning    | icml
          """)
  void suggestsVenueOfTheNearestSpelling(String written, String id) {
    assertThat(CATALOG.nearest(written).map(CatalogVenue::id)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "???", "x", "zzq", "Beekeeping", "Quarterly Review of Imaginary Things"})
  void suggestsNothingForWordsThatAreFarFromAll(String written) {
    assertThat(CATALOG.nearest(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://proceedings.neurips.cc/paper_files/paper/2023/hash/a         | neurips          | 2023
          https://datasets-benchmarks-proceedings.neurips.cc/paper/2021/hash/a | neurips-datasets | 2021
          http://proceedings.mlr.press/v139/radford21a.html                    | icml             | 2021
          https://proceedings.mlr.press/v139/                                  | icml             | 2021
          https://proceedings.mlr.press/v130/x.html                            | aistats          | 2021
          https://aclanthology.org/2023.emnlp-main.1                           | emnlp            | 2023
          https://www.aclanthology.org/2023.findings-emnlp.1/                  | emnlp-findings   | 2023
          https://aclanthology.org/N19-1423/                                   | naacl            | 2019
          https://openaccess.thecvf.com/content/CVPR2022/html/x.html           | cvpr             | 2022
          https://openaccess.thecvf.com/content/CVPR2022W/x.html               | cvprw            | 2022
          """)
  void findsVenueAndYearByTheAddressOfPaper(String url, String id, int year) {
    Optional<VenueAddress.Match> match = CATALOG.ofUrl(url);

    assertThat(match.map(found -> found.venue().id())).contains(id);
    assertThat(match.map(VenueAddress.Match::year)).contains(OptionalInt.of(year));
  }

  /** Both tracks of one year stand in one folder. */
  @Test
  void findsTrackByTheNameOfItsFile() {
    String url =
        "https://proceedings.neurips.cc/paper_files/paper/2023/hash/a-Abstract-Datasets_and_Benchmarks.html";

    assertThat(CATALOG.ofUrl(url).map(found -> found.venue().id())).contains("neurips-datasets");
  }

  @Test
  void findsPreprintServerWithoutYear() {
    assertThat(CATALOG.ofUrl("https://arxiv.org/abs/1706.03762").map(VenueAddress.Match::year))
        .contains(OptionalInt.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "https://example.org/icml/2021", "proceedings.mlr.press/v0/x"})
  void findsNoVenueAtOtherAddresses(String url) {
    assertThat(CATALOG.ofUrl(url)).isEmpty();
  }
}
