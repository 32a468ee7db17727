package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoiTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1145/3544548.3581388",
        "10.18653/v1/N19-1423",
        "10.1000.10/123",
        "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2"
      })
  void readsBareDoiAsWritten(String written) {
    assertThat(Doi.parse(written)).contains(new Doi(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10.1145",
        "10.1145/",
        "10.114/1",
        "11.1145/1",
        "10.1145/a b",
        "doi:10.1145/1",
        "https://doi.org/10.1145/1"
      })
  void readsNothingFromOtherText(String written) {
    assertThat(Doi.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10.48550/arXiv.1706.03762, 1706.03762",
    "10.48550/ARXIV.1706.03762, 1706.03762",
    "10.48550/arXiv.1706.03762v5, 1706.03762",
    "10.48550/arXiv.cs/0309136, cs/0309136",
  })
  void takesArxivsOwnDoiForTheArxivIdentifier(String doi, String arxiv) {
    assertThat(new Doi(doi).arxiv()).contains(new ArxivId(arxiv));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.18653/v1/N19-1423", "10.48550/other.1706.03762"})
  void takesPublishersDoiForNoArxivIdentifier(String doi) {
    assertThat(new Doi(doi).arxiv()).isEmpty();
  }

  @Test
  void keepsCaseAndComparesWithoutIt() {
    Doi doi = new Doi("10.18653/v1/N19-1423");

    assertThat(doi.value()).isEqualTo("10.18653/v1/N19-1423");
    assertThat(doi.folded()).isEqualTo("10.18653/v1/n19-1423");
  }

  @Test
  void refusesAddressInTheConstructor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Doi("https://doi.org/10.1145/1"))
        .withMessage("not a DOI: https://doi.org/10.1145/1");
  }
}
