package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VenueYearsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1987             | 1987 | true
          1987             | 1988 | false
          2013-            | 2013 | true
          2013-            | 2031 | true
          2013-            | 2012 | false
          2000-2019        | 2000 | true
          2000-2019        | 2019 | true
          2000-2019        | 2020 | false
          1993/2           | 2001 | true
          1993/2           | 2002 | false
          1993/2           | 1991 | false
          1985/2,2010-     | 1987 | true
          1985/2,2010-     | 2008 | false
          1985/2,2010-     | 2010 | true
          2000, 2001, 2003 | 2001 | true
          2000, 2001, 2003 | 2002 | false
          """)
  void knowsWhetherVenueWasHeld(String column, int year, boolean held) {
    assertThat(VenueYears.parse(column).mayInclude(year)).isEqualTo(held);
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 2023, 9999})
  void doubtsNoYearWhereNothingIsKnown(int year) {
    assertThat(VenueYears.parse("").mayInclude(year)).isTrue();
  }

  @Test
  void readsSpansInOrder() {
    assertThat(VenueYears.parse("1980,2000-2019"))
        .isEqualTo(
            new VenueYears(
                List.of(new VenueYears.Span(1980, 1980, 1), new VenueYears.Span(2000, 2019, 1))));
  }
}
