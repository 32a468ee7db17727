package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.VenueCatalog;

/**
 * Loads on a second processor what the work will need in a moment: the catalogue of venues and the
 * template engine. It changes nothing but the time.
 */
final class HeadStart {

  private HeadStart() {}

  /** Begins with what {@code arguments} look like they will need; a wrong guess does no harm. */
  static void of(String... arguments) {
    if (arguments.length < 2 || !arguments[0].equals("convert")) {
      return;
    }
    boolean json = false;
    for (String argument : arguments) {
      json |= argument.endsWith("json");
    }
    boolean templates = !json;
    Thread thread =
        new Thread(
            () -> {
              VenueCatalog.standard();
              if (templates) {
                SurveyExport.write(Survey.EMPTY, ExportFormat.BIBTEX);
              }
            },
            "head start");
    thread.setDaemon(true);
    thread.start();
  }
}
