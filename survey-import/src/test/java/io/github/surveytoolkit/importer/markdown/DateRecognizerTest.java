package io.github.surveytoolkit.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.PublicationDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRecognizerTest {

  @ParameterizedTest
  @ValueSource(strings = {"2023", "(2023)", "[2023]", "ICML 2023", "In 2023.", "2023 (Oral)"})
  void readsAYear(String text) {
    assertThat(find(text)).contains(PublicationDate.of(2023));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ICLR'23",
        "SOSP' 23",
        "EuroSys '23",
        "PPoPP ’23",
        "PPoPP‘23",
        "VLDB`23",
        "'23",
        "’23",
        "IEEE Transactions on Neural Networks'23"
      })
  void readsTwoDigitYearAsThisCentury(String text) {
    assertThat(find(text)).contains(PublicationDate.of(2023));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {"CVPR'98 | 1998", "SIGMOD '76 | 1976", "ICML'00 | 2000", "TPAMI'50 | 2050"})
  void readsTwoDigitYearAboveFiftyAsTheCenturyBefore(String text, int year) {
    assertThat(find(text)).contains(PublicationDate.of(year));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023/05",
        "[2023/05]",
        "|2023.05|",
        "2023.5",
        "2023-05",
        "2023-5",
        "May 2023",
        "May, 2023",
        "may 2023",
        "(May., 2023)",
        "May. 2023",
        "2023 May",
        "2023, May",
        "05/2023",
        "5/2023"
      })
  void readsYearAndMonth(String text) {
    assertThat(find(text)).contains(PublicationDate.of(2023, 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jan 2021 | 1",
        "January 2021 | 1",
        "Feb. 2021 | 2",
        "Mar., 2021 | 3",
        "(Apr., 2021) | 4",
        "May 2021 | 5",
        "June 2021 | 6",
        "jun 2021 | 6",
        "Jul 2021 | 7",
        "August 2021 | 8",
        "Sep 2021 | 9",
        "Sept. 2021 | 9",
        "September 2021 | 9",
        "(Oct, 2021) | 10",
        "(Nov. 2021) | 11",
        "Dec, 2021 | 12"
      })
  void readsTheNamesOfMonths(String text, int month) {
    assertThat(find(text)).contains(PublicationDate.of(2021, month));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-10-04",
        "2023/10/4",
        "2023.10.04",
        "2023-10-04 -",
        "4 Oct 2023",
        "04 October 2023",
        "4th Oct 2023",
        "Oct 4, 2023",
        "Oct. 4, 2023",
        "October 4th, 2023",
        "Date: October 4, 2023",
        "Oct 4-11, 2023"
      })
  void readsADay(String text) {
    assertThat(find(text)).contains(PublicationDate.of(2023, 10, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3060–3066",
        "8895-8906",
        "pages 1930-1945",
        "pp. 2001-2010",
        "3152",
        "12345",
        "20230512"
      })
  void pageNumbersAreNoYears(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ICML 2019: 2790-2799 | 2019",
        "Neural computation 9.8 (1997): 1735-1780 | 1997",
        "Biometrics 61, no. 4 (2005): 962-973 | 2005",
        "pages 3060-3066, 2015 | 2015",
        "CVPR 2019, pp. 1999-2006 | 2019",
        "pp. 1999-2006, 2015 | 2015"
      })
  void readsTheYearBesidePagesAndVolumes(String text, int year) {
    assertThat(find(text)).contains(PublicationDate.of(year));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arXiv:1511.06434",
        "arXiv:2001.08361",
        "arXiv 2005.14165",
        "2005.14165",
        "2012.12877v2",
        "1905.13177"
      })
  void arxivIdentifiersAreNoYears(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void readsTheYearBesideAnArxivIdentifier() {
    assertThat(find("arXiv preprint arXiv:2012.12877 (2020)")).contains(PublicationDate.of(2020));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "8.20", "GPT-4", "CIFAR-100", "1600+ tasks", "1899", "2150", "2.0"})
  void otherNumbersAreNoYears(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void aMonthThatNoCalendarHasLeavesTheYear() {
    assertThat(find("2023-13")).contains(PublicationDate.of(2023));
  }

  @Test
  void prefersTheMostTellingForm() {
    assertThat(find("NeurIPS 2020, 19 Jun 2020")).contains(PublicationDate.of(2020, 6, 19));
  }

  @Test
  void saysWhereTheDateStands() {
    DateRecognizer.Found found = DateRecognizer.find("ICLR, May 2023 (oral)").orElseThrow();

    assertThat(found.start()).isEqualTo(6);
    assertThat(found.end()).isEqualTo(14);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "CHI24 | 2024",
        "CHI 24 | 2024",
        "AAAI-16 | 2016",
        "SIGGRAPH 99 | 1999",
        "COLING'25 | 2025",
        "SC'25 | 2025",
        "NeurIPS 2023 | 2023"
      })
  void readsMoreFormsBesideAVenue(String text, int year) {
    assertThat(findBesideVenue(text)).contains(PublicationDate.of(year));
  }

  @Test
  void fourDigitsBehindArxivAreYearAndMonth() {
    assertThat(findBesideVenue("arXiv 2211")).contains(PublicationDate.of(2022, 11));
    assertThat(findBesideVenue("arXiv:2312")).contains(PublicationDate.of(2023, 12));
  }

  @Test
  void fourDigitsBehindArxivThatAreAYearStayOne() {
    assertThat(findBesideVenue("arXiv 2012")).contains(PublicationDate.of(2012));
    assertThat(findBesideVenue("arXiv 2022")).contains(PublicationDate.of(2022));
  }

  @Test
  void fourDigitsBehindArxivWithoutAMonthSayNothing() {
    assertThat(DateRecognizer.findBesideVenue("arXiv 2213")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NeurIPS'2", "NeurIPS’2", "NeurIPS'"})
  void aYearThatLostADigitIsFoundWithoutADate(String text) {
    assertThat(DateRecognizer.findBesideVenue(text).orElseThrow().date()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"WWW", "3DV", "ICML", ""})
  void findsNothingInANameAlone(String text) {
    assertThat(DateRecognizer.findBesideVenue(text)).isEmpty();
  }

  private static Optional<PublicationDate> find(String text) {
    return DateRecognizer.find(text).flatMap(DateRecognizer.Found::date);
  }

  private static Optional<PublicationDate> findBesideVenue(String text) {
    return DateRecognizer.findBesideVenue(text).flatMap(DateRecognizer.Found::date);
  }
}
