package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.view.BibtexOptions;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.identity.Works;

/**
 * Loads on a second processor what the work will need in a moment: the catalogue of venues and the
 * template engine. It changes nothing but the time.
 */
final class HeadStart {

  private HeadStart() {}

  static void of(ExportFormat format, BibtexOptions options) {
    start("catalogue", VenueCatalog::standard);
    if (format == ExportFormat.BIBTEX) {
      start("templates", () -> SurveyExport.bibtex(Works.of(Survey.EMPTY), options));
    }
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
