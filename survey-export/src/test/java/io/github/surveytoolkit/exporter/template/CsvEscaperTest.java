package io.github.surveytoolkit.exporter.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvEscaperTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain, with a comma | plain, with a comma   | plain, with a comma",
        "say \"hi\"          | say \"\"hi\"\"        | say \"\"hi\"\"",
        "\"                  | \"\"                  | \"\"",
        "=A1                 | '=A1                  | =A1",
        "=HYPERLINK(\"u\")   | '=HYPERLINK(\"\"u\"\") | =HYPERLINK(\"\"u\"\")",
        "'-1                 | ''-1                  | '-1",
        "\"=1                | \"\"=1                | \"\"=1",
        "it's                | it's                  | it's",
        "``                  | ``                    | ``"
      })
  void doublesQuotesAndGuardsFormulas(String text, String guarded, String quoted) {
    assertThat(new CsvEscaper().escape(text)).isEqualTo(guarded);
    assertThat(CsvEscaper.quoted(text)).isEqualTo(quoted);
  }
}
