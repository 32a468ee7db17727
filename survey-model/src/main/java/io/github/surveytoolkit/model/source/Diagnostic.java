package io.github.surveytoolkit.model.source;

import java.util.List;

/**
 * Something that is wrong, or was guessed, in an input.
 *
 * @param code stable, lower case with hyphens, for example {@code invalid-utf8}
 * @param message names the thing, shows the value, says the fix
 * @param fix edits that mend it, empty where no safe fix is known
 */
public record Diagnostic(
    Severity severity, String code, String message, Position position, List<TextEdit> fix) {

  public Diagnostic {
    fix = List.copyOf(fix);
  }

  public static Diagnostic info(String code, String message, Position position) {
    return new Diagnostic(Severity.INFO, code, message, position, List.of());
  }

  public static Diagnostic warning(String code, String message, Position position) {
    return new Diagnostic(Severity.WARNING, code, message, position, List.of());
  }

  public static Diagnostic error(String code, String message, Position position) {
    return new Diagnostic(Severity.ERROR, code, message, position, List.of());
  }

  /** Returns {@code file:line:column: severity: message [code]}. */
  @Override
  public String toString() {
    return position + ": " + severity.word() + ": " + message + " [" + code + "]";
  }
}
