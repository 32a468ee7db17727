package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.Diagnostic;
import java.util.List;

/**
 * A survey with what bibliographies say of its papers.
 *
 * @param accounts one for each entry of the survey, in order
 * @param diagnostics what is not the same here and there
 */
public record FilledSurvey(
    Survey survey, List<FillingAccount> accounts, List<Diagnostic> diagnostics) {

  public FilledSurvey {
    accounts = List.copyOf(accounts);
    diagnostics = List.copyOf(diagnostics);
  }
}
