package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.bibtex.BibtexChanges;
import io.github.surveytoolkit.exporter.splice.Splicer;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.TextEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures how all .bib files of some folders take being kept in place: {@code java … KeptBibs
 * FOLDER…}. Each is written back as it was read, updated from itself, and updated from a list of
 * its works and some others, twice.
 */
final class KeptBibs {

  private KeptBibs() {}

  public static void main(String[] folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> found = Files.list(Path.of(folder))) {
        found.filter(file -> file.toString().endsWith(".bib")).sorted().forEach(files::add);
      }
    }
    int[] totals = new int[5];
    for (Path file : files) {
      int[] counts = measure(file);
      for (int i = 0; i < totals.length; i++) {
        totals[i] += counts[i];
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d files: %d written back as they were, %d refused, %d keep to themselves, %d settle, %d"
            + " with insertions only%n",
        files.size(),
        totals[0],
        totals[1],
        totals[2],
        totals[3],
        totals[4]);
  }

  private static int[] measure(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Source source = SurveyImport.source(file.getFileName().toString(), bytes);
    boolean same = Arrays.equals(bytes, Splicer.bytes(source, List.of()));
    ReadResult existing = SurveyImport.read(source, ImportFormat.BIBTEX);
    BibtexChanges own = update(ReadResult.of(existing.survey()), source);
    if (own.isRefused()) {
      System.out.println(own.diagnostics().get(0));
      return new int[] {same ? 1 : 0, 1, 0, 0, 0};
    }
    if (!own.edits().isEmpty()) {
      System.out.println(file.getFileName() + " updated from itself: " + own.added() + " added");
      own.edits().forEach(edit -> System.out.println("  " + shown(source, edit)));
    }
    List<Paper> papers = new ArrayList<>(existing.survey().papers());
    papers.add(Paper.titled("Deep Learning"));
    papers.add(Paper.titled("A Title That No Bibliography Has"));
    ReadResult list = ReadResult.of(survey(papers));
    BibtexChanges more = update(list, source);
    Source once = SurveyImport.source("once", Splicer.bytes(source, more.edits()));
    BibtexChanges again = update(list, once);
    if (!again.edits().isEmpty()) {
      System.out.println(file.getFileName() + " does not settle");
      again.edits().forEach(edit -> System.out.println("  " + shown(once, edit)));
    }
    boolean insertions = more.edits().stream().allMatch(edit -> edit.span().length() == 0);
    return new int[] {
      same ? 1 : 0,
      0,
      own.edits().isEmpty() ? 1 : 0,
      again.edits().isEmpty() ? 1 : 0,
      insertions ? 1 : 0
    };
  }

  private static Survey survey(List<Paper> papers) {
    return new Survey(
        Survey.EMPTY.title(), Survey.EMPTY.about(), papers, Survey.EMPTY.categories());
  }

  private static BibtexChanges update(ReadResult list, Source source) {
    ReadResult existing = SurveyImport.read(source, ImportFormat.BIBTEX);
    return SurveyExport.update(list, existing, source, ExportOptions.STANDARD);
  }

  private static String shown(Source source, TextEdit edit) {
    return source.position(edit.span().start()) + " " + edit.replacement().replace("\n", "\\n");
  }
}
