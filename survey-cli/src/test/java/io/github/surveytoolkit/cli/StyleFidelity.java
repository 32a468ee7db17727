package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.style.EntryEscaper;
import io.github.surveytoolkit.model.style.ListStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints for the lists in the folders of the arguments which share of their entries comes back byte
 * for byte when rendered in the style of the others; {@code --misses 5} shows some that do not.
 */
final class StyleFidelity {

  private StyleFidelity() {}

  public static void main(String[] args) throws IOException {
    int misses = 0;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--misses")) {
        misses = Integer.parseInt(args[++i]);
      } else {
        Path path = Path.of(args[i]);
        if (Files.isDirectory(path)) {
          try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
              print(file, misses);
            }
          }
        } else {
          print(path, misses);
        }
      }
    }
  }

  private static void print(Path file, int misses) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    Source source =
        Source.of(
            file.toString(),
            new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    ReadResult read = SurveyImport.read(source, ImportFormat.MARKDOWN);
    long start = System.nanoTime();
    ListStyle style = ListStyle.learn(source, read, ESCAPER);
    int[] counts = new int[3];
    read.survey()
        .forEachPaper(
            (place, paper) -> {
              counts[0]++;
              style
                  .rehearse(place, paper)
                  .ifPresent(
                      rehearsal -> {
                        counts[1]++;
                        if (rehearsal.written().equals(rehearsal.rendered())) {
                          counts[2]++;
                        } else if (counts[1] - counts[2] <= misses) {
                          System.out.println("  - " + rehearsal.written().replace("\n", "\u23ce"));
                          System.out.println("  + " + rehearsal.rendered().replace("\n", "\u23ce"));
                        }
                      });
            });
    System.out.printf(
        Locale.ROOT,
        "%5.1f %% of %5d entries (%d known)  %5d ms  %s%n",
        counts[0] == 0 ? 0 : 100.0 * counts[2] / counts[0],
        counts[0],
        counts[1],
        (System.nanoTime() - start) / 1_000_000,
        file.getFileName());
  }

  private static final EntryEscaper ESCAPER =
      new EntryEscaper() {
        @Override
        public String text(String text, boolean html) {
          return text;
        }

        @Override
        public String address(String url, boolean html) {
          return url;
        }
      };
}
