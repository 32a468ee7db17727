package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VenueAddressTest {

  private static final CatalogVenue VENUE =
      new CatalogVenue(
          "imc",
          "IMC",
          VenueKind.CONFERENCE,
          "Imaginary Conference",
          List.of(),
          Optional.empty(),
          new VenueYears(List.of()),
          List.of());

  private static Optional<OptionalInt> yearAt(String pattern, String address) {
    return VenueAddress.of(VENUE, pattern).match(address).map(VenueAddress.Match::year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          example.org/YYYY/        | example.org/2023/paper.pdf        | 2023
          example.org/imcYY/       | example.org/imc09/paper.pdf       | 2009
          example.org/imcYY/       | example.org/imc98/paper.pdf       | 1998
          example.org/v139/=2021   | example.org/v139/paper.html       | 2021
          example.org/YYYY/imcYY/  | example.org/2023/imc23/paper.html | 2023
          example.org/YYYY/*-Long  | example.org/2023/a1b2-Long.pdf    | 2023
          example.org/IMCYYYY/     | example.org/imc2023/paper.html    | 2023
          """)
  void tellsTheYearOfPaper(String pattern, String address, int year) {
    assertThat(yearAt(pattern, address)).contains(OptionalInt.of(year));
  }

  @Test
  void matchesWithoutYearWherePatternHasNone() {
    assertThat(yearAt("example.org/papers/", "example.org/papers/1.pdf"))
        .contains(OptionalInt.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          example.org/YYYY/        | example.org/latest/paper.pdf
          example.org/v13/=2021    | example.org/v139/paper.html
          example.org/YYYY/*-Long  | example.org/2023/x/a1b2-Long.pdf
          example.org/a.b/         | example.org/axb/
          example.org/papers/      | mirror.org/example.org/papers/
          """)
  void matchesNoOtherAddress(String pattern, String address) {
    assertThat(yearAt(pattern, address)).isEmpty();
  }

  @Test
  void triesTheLongestPatternFirst() {
    VenueAddress general = VenueAddress.of(VENUE, "example.org/");
    VenueAddress special = VenueAddress.of(VENUE, "example.org/workshops/");

    assertThat(Stream.of(general, special).sorted(VenueAddress.LONGEST_FIRST))
        .containsExactly(special, general);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/A, example.org/A",
    "http://www.example.org/A, example.org/A",
    "HTTPS://WWW.Example.ORG/A, example.org/A",
    "//example.org/A, example.org/A",
    "Example.org, example.org",
  })
  void leavesOffSchemeAndWww(String url, String address) {
    assertThat(VenueAddress.withoutScheme(url)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org/YYYY/", "example.org"})
  void knowsItsHost(String pattern) {
    assertThat(VenueAddress.of(VENUE, pattern).host()).isEqualTo("example.org");
  }
}
