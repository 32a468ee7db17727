package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.exporter.template.Escaper;
import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.BibtexFieldView;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the values of fields. */
final class FieldValues {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Escaper escaper;
  private final boolean bareNumbers;

  FieldValues(Escaper escaper, boolean bareNumbers) {
    this.escaper = escaper;
    this.bareNumbers = bareNumbers;
  }

  /** Returns the value of {@code field} with what it stands in; nothing if its braces part it. */
  Optional<String> of(BibtexFieldView field, boolean quoted) {
    String content =
        field.pieces().stream()
            .map(piece -> piece.braced() ? "{" + text(piece.text()) + "}" : text(piece.text()))
            .collect(Collectors.joining(field.joiner()));
    if (field.macro() || (bareNumbers && NUMBER.matcher(content).matches())) {
      return Optional.of(content);
    }
    boolean balanced = isBalanced(content);
    boolean quotable = quoted && content.indexOf('"') < 0;
    return balanced
        ? Optional.of(quotable ? "\"" + content + "\"" : "{" + content + "}")
        : Optional.empty();
  }

  private String text(Text text) {
    if (text instanceof Text.Plain plain) {
      return escaper.escape(plain.text());
    }
    return text instanceof Text.Verbatim verbatim ? verbatim.text() : ((Text.Address) text).url();
  }

  private static boolean isBalanced(String value) {
    int depth = 0;
    for (int i = 0; i < value.length() && depth >= 0; i++) {
      depth += value.charAt(i) == '{' ? 1 : value.charAt(i) == '}' ? -1 : 0;
    }
    return depth == 0;
  }
}
