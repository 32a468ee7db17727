package io.github.surveytoolkit.exporter.template;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Position;

/**
 * Says that a template cannot be used, and where in it the reason stands. It ends the writing:
 * nothing of a half-written text is handed out.
 */
public final class ExportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  private ExportException(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  static ExportException of(String code, String message, Position position) {
    return new ExportException(Diagnostic.error(code, message, position));
  }

  static ExportException atStart(String code, String message, String template) {
    return of(code, message, new Position(template, 1, 1));
  }

  /** Returns the error with its code and its place in the template. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
