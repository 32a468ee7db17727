package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a file is not changed at all. */
final class Refusal {

  private static final String UNBALANCED = "unbalanced-entry";
  private static final Pattern OBJECT =
      Pattern.compile("@\\s{0,20}[A-Za-z][\\w-]{0,60}\\s{0,20}[{(]");

  private Refusal() {}

  /**
   * Where braces do not balance, the end of an entry is a guess, and what is added might land in
   * the middle of one.
   */
  static Optional<Diagnostic> of(ReadResult existing, Source source) {
    Optional<Diagnostic> unbalanced =
        existing.diagnostics().stream()
            .filter(found -> found.code().equals(UNBALANCED))
            .findFirst()
            .map(
                found ->
                    Diagnostic.error(
                        UNBALANCED,
                        "the braces of this entry do not balance; mend it first, "
                            + source.name()
                            + " is left as it is",
                        found.position()));
    return unbalanced.or(
        () -> isForeign(source.text()) ? Optional.of(foreign(source)) : Optional.empty());
  }

  private static boolean isForeign(String text) {
    return !OBJECT.matcher(text).find()
        && text.lines()
            .map(String::strip)
            .anyMatch(line -> !line.isEmpty() && !line.startsWith("%"));
  }

  private static Diagnostic foreign(Source source) {
    return Diagnostic.error(
        "no-bibliography",
        "this is no bibliography and is left as it is; --replace writes one in its place",
        source.position(0));
  }
}
