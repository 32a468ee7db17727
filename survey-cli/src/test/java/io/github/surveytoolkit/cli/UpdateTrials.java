package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.splice.ReadmeUpdate;
import io.github.surveytoolkit.exporter.splice.Splicer;
import io.github.surveytoolkit.exporter.splice.UnifiedDiff;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.TextEdit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Changes lists one entry at a time and prints how often the page then holds just the survey that
 * was wanted, with how many lines of difference; {@code --show KIND} prints the differences.
 */
final class UpdateTrials {

  private static final int TRIES = 20;

  private final Source source;
  private final ReadResult read;
  private final String show;
  private final List<Place> places = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private UpdateTrials(Source source, String show) {
    this.source = source;
    this.read = SurveyImport.read(source, ImportFormat.MARKDOWN);
    this.show = show;
    read.survey().forEachPaper((place, paper) -> places.add(place));
  }

  public static void main(String[] args) throws IOException {
    String show = "";
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--show")) {
        show = args[++i];
      } else {
        Path path = Path.of(args[i]);
        try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
          for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            new UpdateTrials(Source.of(file.getFileName().toString(), text), show).run();
          }
        }
      }
    }
  }

  private void run() {
    String json = SurveyExport.json(read.survey(), read.sourceMap());
    ReadResult back = SurveyImport.read(Source.of("survey.json", json), ImportFormat.JSON);
    List<TextEdit> none = ReadmeUpdate.edits(source, read, back);
    line.append(
        String.format(
            Locale.ROOT, "%5d entries, unchanged: %d edits; ", places.size(), none.size()));
    if (!places.isEmpty()) {
      Random random = new Random(7);
      trial("venue", random, this::venue);
      trial("year", random, this::year);
      trial("title", random, this::title);
      trial("link", random, this::link);
      trial("remove", random, place -> ChangedSurveys.removed(read, place));
      trial("add", random, this::add);
      trial("move", random, place -> ChangedSurveys.moved(read, place, place.paper(0)));
    }
    System.out.println(line + source.name());
  }

  private interface Change {
    ReadResult of(Place place);
  }

  private ReadResult venue(Place place) {
    Venue icml = VenueCatalog.standard().find("ICML").orElseThrow();
    return ChangedSurveys.replaced(
        read,
        place,
        paper ->
            paper.venue().isEmpty() || paper.venue().get().written().equals("ICML")
                ? paper
                : paper.withVenue(icml));
  }

  private ReadResult year(Place place) {
    return ChangedSurveys.replaced(
        read,
        place,
        paper ->
            paper.date().isEmpty()
                ? paper
                : paper.withDate(
                    new PublicationDate(
                        2021, paper.date().get().month(), paper.date().get().day())));
  }

  private ReadResult title(Place place) {
    return ChangedSurveys.replaced(
        read, place, paper -> paper.withTitle("A Wholly Different Title for Testing Updates"));
  }

  private ReadResult link(Place place) {
    return ChangedSurveys.replaced(
        read,
        place,
        paper -> {
          List<Link> links = new ArrayList<>(paper.links());
          Optional<String> label =
              read.survey().allPapers().stream()
                  .flatMap(p -> p.links().stream())
                  .filter(link -> link.kind() == LinkKind.CODE)
                  .flatMap(link -> link.label().stream())
                  .filter(text -> !text.equals("title"))
                  .findFirst();
          links.add(
              new Link(
                  LinkKind.CODE,
                  label.or(() -> Optional.of("Code")),
                  "https://github.com/example/added"));
          return paper.withLinks(links);
        });
  }

  private ReadResult add(Place place) {
    Paper model = paper(place);
    List<Link> links =
        model.links().stream()
            .map(link -> new Link(LinkKind.PAPER, link.label(), "https://arxiv.org/abs/2101.00001"))
            .limit(1)
            .toList();
    return ChangedSurveys.added(
        read,
        place,
        Paper.titled("A Wholly Different Title for Testing Updates")
            .withAuthors(model.authors())
            .withLinks(links)
            .withIdentifiers(
                links.isEmpty()
                    ? Identifiers.NONE
                    : new Identifiers(ArxivId.parse("2101.00001"), Optional.empty()))
            .withVenue(VenueCatalog.standard().find("ICML").orElseThrow())
            .withDate(PublicationDate.of(2021)));
  }

  private Paper paper(Place place) {
    Paper[] found = new Paper[1];
    read.survey()
        .forEachPaper(
            (at, paper) -> {
              if (at.equals(place)) {
                found[0] = paper;
              }
            });
    return found[0];
  }

  private void trial(String name, Random random, Change change) {
    int exact = 0;
    int tried = 0;
    int lines = 0;
    for (int i = 0; i < TRIES; i++) {
      Place place = places.get(random.nextInt(places.size()));
      ReadResult wanted = change.of(place);
      if (wanted.survey().equals(read.survey())) {
        continue;
      }
      tried++;
      String text = Splicer.text(source.text(), ReadmeUpdate.edits(source, read, wanted));
      ReadResult again = SurveyImport.read(Source.of(source.name(), text), ImportFormat.MARKDOWN);
      boolean same = again.survey().allPapers().equals(wanted.survey().allPapers());
      exact += same ? 1 : 0;
      String diff = UnifiedDiff.of("a", "b", source.text(), text);
      lines +=
          (int) diff.lines().skip(2).filter(l -> l.startsWith("+") || l.startsWith("-")).count();
      if (show.equals(name) && !same) {
        diff.lines()
            .skip(2)
            .filter(l -> l.startsWith("+") || l.startsWith("-"))
            .limit(12)
            .map(l -> l.length() > 330 ? l.substring(0, 330) : l)
            .forEach(System.out::println);
        System.out.println("    =");
      }
    }
    line.append(
        String.format(
            Locale.ROOT,
            "%s %d/%d (%.1f lines); ",
            name,
            exact,
            tried,
            tried == 0 ? 0 : (double) lines / tried));
  }
}
