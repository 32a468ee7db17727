package io.github.surveytoolkit.importer.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlIdentifiersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://arxiv.org/abs/1706.03762",
        "http://arxiv.org/abs/1706.03762v5",
        "https://www.arxiv.org/abs/1706.03762",
        "https://arxiv.org/pdf/1706.03762",
        "https://arxiv.org/pdf/1706.03762.pdf",
        "https://arxiv.org/pdf/1706.03762v5.pdf",
        "https://arxiv.org/html/1706.03762v1",
        "https://browse.arxiv.org/pdf/1706.03762.pdf",
        "https://export.arxiv.org/abs/1706.03762",
        "https://ar5iv.org/abs/1706.03762",
        "https://ar5iv.labs.arxiv.org/html/1706.03762",
        "https://huggingface.co/papers/1706.03762",
        "https://arxiv.org/abs/1706.03762?context=cs",
        "https://arxiv.org/abs/1706.03762#",
        "https://arxiv.org/abs//1706.03762",
        "https://arxiv.org/abs/arXiv:1706.03762",
        "arxiv.org/abs/1706.03762"
      })
  void readsTheArxivIdentifierWithoutItsVersion(String url) {
    assertThat(arxiv(url)).isEqualTo("1706.03762");
  }

  @ParameterizedTest
  @CsvSource({
    "https://arxiv.org/abs/cs/0309136, cs/0309136",
    "https://arxiv.org/pdf/cs/0309136.pdf, cs/0309136",
    "https://arxiv.org/abs/quant-ph/9508027v2, quant-ph/9508027",
    "https://arxiv.org/abs/cs.CV/0309136, cs/0309136",
    "https://arxiv.org/abs/math.GT/0309136, math/0309136",
    "https://arxiv.org/abs/0704.0001, 0704.0001"
  })
  void readsOldArxivIdentifiers(String url, String id) {
    assertThat(arxiv(url)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "https://arxiv.org/pdf/1810.04805.pdf&usg=ALkJrhhzxlCL6yTht2BRmH9atgvKFxHsxQ, 1810.04805",
    "https://arxiv.org/pdf/2303.16199.pdf%3C/p%3E, 2303.16199",
    "https://arxiv.org/pdf/2303.16199.pdf%20%C3%A2%E2%82%AC, 2303.16199",
    "https://arxiv.org/abs/1706.03762., 1706.03762",
    "https://arxiv.org/abs/1706.03762), 1706.03762"
  })
  void passesOverJunkBehindAnArxivIdentifier(String url, String id) {
    assertThat(arxiv(url)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://arxiv.org/",
        "https://arxiv.org/list/cs.LG/2303",
        "https://arxiv.org/abs/1713.03762",
        "https://arxiv.org/abs/1706.037621",
        "https://github.com/jane/1706.03762",
        "https://scholar.google.com/scholar?q=1706.03762",
        "https://openreview.net/pdf?id=nZeVKeeFYf9",
        ""
      })
  void findsNoIdentifierWhereNoneIsSpelledOut(String url) {
    assertThat(UrlIdentifiers.of(url)).isEqualTo(Identifiers.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://doi.org/10.1145/3544548.3581388",
        "http://doi.org/10.1145/3544548.3581388",
        "https://dx.doi.org/10.1145/3544548.3581388",
        "http://dx.doi.org/10.1145/3544548.3581388",
        "https://dl.acm.org/doi/10.1145/3544548.3581388",
        "https://dl.acm.org/doi/abs/10.1145/3544548.3581388",
        "https://dl.acm.org/doi/pdf/10.1145/3544548.3581388",
        "https://dl.acm.org/doi/fullHtml/10.1145/3544548.3581388",
        "https://dl.acm.org/citation.cfm?doid=10.1145/3544548.3581388",
        "https://doi.org/10.1145/3544548.3581388.",
        "https://doi.org/10.1145/3544548.3581388)",
        "https://doi.org/10.1145%2F3544548.3581388"
      })
  void readsTheDoiOfResolversAndOfAcm(String url) {
    assertThat(doi(url)).isEqualTo("10.1145/3544548.3581388");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://link.springer.com/chapter/10.1007/978-3-319-10602-1_48 | 10.1007/978-3-319-10602-1_48",
        "https://link.springer.com/article/10.1007/s11263-015-0816-y?utm_source=x | 10.1007/s11263-015-0816-y",
        "https://link.springer.com/content/pdf/10.1007/s11263-015-0816-y.pdf | 10.1007/s11263-015-0816-y",
        "https://link.springer.com/content/pdf/10.1007%2Fs11263-015-0816-y.pdf | 10.1007/s11263-015-0816-y",
        "https://onlinelibrary.wiley.com/doi/full/10.1111/j.1541-0420.2005.00377.x | 10.1111/j.1541-0420.2005.00377.x",
        "https://onlinelibrary.wiley.com/doi/epdf/10.1111/cgf.13386 | 10.1111/cgf.13386",
        "https://www.science.org/doi/10.1126/science.aar6404 | 10.1126/science.aar6404",
        "https://www.science.org/doi/full/10.1126/science.aar6404 | 10.1126/science.aar6404",
        "https://www.pnas.org/doi/abs/10.1073/pnas.1611835114 | 10.1073/pnas.1611835114",
        "https://www.tandfonline.com/doi/abs/10.1080/01621459.1986.10478354 | 10.1080/01621459.1986.10478354",
        "https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.100.160501 | 10.1103/PhysRevLett.100.160501",
        "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0130140 | 10.1371/journal.pone.0130140",
        "https://iopscience.iop.org/article/10.1088/1367-2630/18/2/023023/meta | 10.1088/1367-2630/18/2/023023",
        "https://www.frontiersin.org/articles/10.3389/fnins.2018.00774/full | 10.3389/fnins.2018.00774",
        "https://www.frontiersin.org/articles/10.3389/fnins.2018.00774/full.pdf | 10.3389/fnins.2018.00774",
        "https://doi.org/10.1016/S0893-6080(98)00116-6 | 10.1016/S0893-6080(98)00116-6",
        "https://doi.org/10.18653/v1/2020.acl-main.1 | 10.18653/v1/2020.acl-main.1"
      })
  void readsTheDoiInTheAddressesOfPublishers(String url, String doi) {
    assertThat(doi(url)).isEqualTo(doi);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.biorxiv.org/content/10.1101/2024.09.11.612443v1",
        "https://www.biorxiv.org/content/10.1101/2024.09.11.612443v12",
        "https://www.biorxiv.org/content/10.1101/2024.09.11.612443v1.full",
        "https://www.biorxiv.org/content/10.1101/2024.09.11.612443v1.full.pdf",
        "https://www.biorxiv.org/content/10.1101/2024.09.11.612443v1.abstract",
        "https://doi.org/10.1101/2024.09.11.612443"
      })
  void leavesOffTheVersionOfBiorxiv(String url) {
    assertThat(doi(url)).isEqualTo("10.1101/2024.09.11.612443");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://citeseerx.ist.psu.edu/viewdoc/summary?doi=10.1.1.127.4692",
        "https://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.1.1234&rep=rep1&type=pdf",
        "http://delivery.acm.org/10.1145/3300000/3295349/p1.pdf?ip=1.2.3.4",
        "https://dl.acm.org/citation.cfm?id=3295349",
        "https://www.biorxiv.org/content/biorxiv/early/2024/09/14/2024.09.11.612443/DC1/embed/media-1.pdf",
        "https://www.nature.com/articles/s41586-021-03819-2",
        "https://aclanthology.org/2020.acl-main.1/",
        "https://example.org/v10.2/download"
      })
  void completesNoNumberToADoi(String url) {
    assertThat(UrlIdentifiers.of(url).doi()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://doi.org/10.48550/arXiv.1706.03762",
        "https://doi.org/10.48550/ARXIV.1706.03762"
      })
  void aDoiOfArxivIsAnArxivIdentifierToo(String url) {
    assertThat(arxiv(url)).isEqualTo("1706.03762");
  }

  @Test
  void readsIdentifiersInRunningText() {
    assertThat(UrlIdentifiers.arxivInText("arXiv preprint arXiv:1511.06434 (2015)"))
        .contains(new ArxivId("1511.06434"));
    assertThat(UrlIdentifiers.arxivInText("arXiv 2105.01601v2"))
        .contains(new ArxivId("2105.01601"));
    assertThat(UrlIdentifiers.arxivInText("arXiv 2022")).isEmpty();
    assertThat(UrlIdentifiers.arxivInText("1511.06434")).isEmpty();
  }

  private static String arxiv(String url) {
    return UrlIdentifiers.of(url).arxiv().map(ArxivId::value).orElse("none");
  }

  private static String doi(String url) {
    return UrlIdentifiers.of(url).doi().map(Doi::value).orElse("none");
  }
}
