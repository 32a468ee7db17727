package io.github.surveytoolkit.model.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormTest {

  private static final PublicationDate DAY = PublicationDate.of(2023, 7, 4);

  @ParameterizedTest
  @CsvSource({
    "yyyy, 2023",
    "yy, 23",
    "yyyy.MM, 2023.07",
    "d MMM yyyy, 4 Jul 2023",
    "'MMMM d, yyyy', 'July 4, 2023'"
  })
  void writesADateInAForm(String form, String written) {
    assertThat(DateForm.write(DAY, form)).contains(written);
  }

  @Test
  void writesNoMonthThatIsNotKnown() {
    assertThat(DateForm.write(PublicationDate.of(2023), "yyyy-MM")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"yyyy-MM-dd, yyyy", "d MMM yyyy, yyyy", "yyyy/MM, yyyy"})
  void findsTheFormThatShowsAYearAlone(String form, String coarser) {
    assertThat(DateForm.coarser(form, PublicationDate.of(2023))).isEqualTo(coarser);
  }
}
