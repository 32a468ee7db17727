package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.bibtex.BibtexChanges;
import io.github.surveytoolkit.exporter.splice.Splicer;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceMap;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every .bib that is kept in place, whatever stands in it. */
class BibFileLawsTest {

  private static final int TRIES = 1_000 * Integer.getInteger("tries.factor", 1);
  private static final Path FILE = Path.of("refs.bib");

  @Test
  void anUntouchedFileIsWrittenBackByteForByte() {
    for (int seed = 0; seed < 2 * TRIES; seed++) {
      byte[] bytes = new RandomBibs(seed).bib();

      assertThat(Splicer.bytes(source(bytes), List.of())).as("seed %d", seed).isEqualTo(bytes);
    }
  }

  /** Every edit is an insertion within one entry or between two, so all that was there stays. */
  @Test
  void aChangedEntryChangesItsOwnBytesOnly() {
    for (int seed = 0; seed < TRIES; seed++) {
      byte[] bytes = new RandomBibs(seed).bib();
      Source source = source(bytes);
      ReadResult existing = SurveyImport.read(source, ImportFormat.BIBTEX);
      BibtexChanges changes =
          SurveyExport.update(list(existing, seed), existing, source, ExportOptions.STANDARD);
      List<SourceSpan> entries = spans(existing);

      assertThat(changes.edits()).as("seed %d", seed).allMatch(edit -> edit.span().length() == 0);
      long inside = changes.edits().stream().filter(edit -> isInside(edit, entries)).count();
      assertThat(inside).as("seed %d", seed).isEqualTo(changes.completed());
      assertThat(papers(Splicer.bytes(source, changes.edits())))
          .as("seed %d: %s", seed, new String(bytes, StandardCharsets.ISO_8859_1))
          .hasSize(existing.survey().entryCount() + changes.added());
    }
  }

  private static boolean isInside(TextEdit edit, List<SourceSpan> entries) {
    int at = edit.span().start();
    return entries.stream().anyMatch(entry -> entry.start() < at && at < entry.end());
  }

  private static List<SourceSpan> spans(ReadResult read) {
    return read.sourceMap().origins().values().stream()
        .map(EntryOrigin::span)
        .flatMap(Optional::stream)
        .toList();
  }

  @Test
  void anUpdateLeavesNothingToDo() {
    int refused = 0;
    int twice = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      byte[] bytes = new RandomBibs(seed).bib();
      ReadResult list = list(read(bytes), seed);
      BibFile first = bib(list);
      byte[] once = first.updated(bytes);
      refused += first.isRefused() ? 1 : 0;
      twice += first.passes() > 2 ? 1 : 0;

      assertThat(bib(list).updated(once)).as("seed %d", seed).isEqualTo(once);
      if (first.isRefused()) {
        assertThat(once).as("seed %d", seed).isEqualTo(bytes);
      }
    }
    assertThat(refused).as("files that are refused").isBetween(1, TRIES / 5);
    assertThat(twice).as("files that need a second pass").isLessThan(TRIES / 20);
  }

  @Test
  void checkEndsWellExactlyIfAnUpdateWouldChangeNothing(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("refs.bib");
    for (int seed = 0; seed < TRIES / 10; seed++) {
      byte[] bytes = new RandomBibs(seed).bib();
      Files.write(file, bytes);
      Survey wanted = list(read(bytes), seed).survey();
      if (wanted.entryCount() == 0) {
        continue;
      }
      String list = SurveyExport.json(wanted, SourceMap.EMPTY);
      Object[] command = {"convert", "-", "--from", "json", "-q", "-o", file};
      Object[] check = {"convert", "-", "--from", "json", "-q", "-o", file, "--check", "--diff"};

      CommandRun asked = CommandRun.withInput(list, check);
      assertThat(Files.readAllBytes(file)).as("seed %d", seed).isEqualTo(bytes);
      CommandRun done = CommandRun.withInput(list, command);
      boolean same = Arrays.equals(bytes, Files.readAllBytes(file));

      ExitCode expected = same ? ExitCode.FINE : ExitCode.FINDINGS;
      boolean refused = done.code() == ExitCode.FAILED;
      assertThat(asked.code()).as("seed %d", seed).isEqualTo(refused ? done.code() : expected);
      assertThat(asked.out().isEmpty()).as("seed %d", seed).isEqualTo(same);
      assertThat(CommandRun.withInput(list, check).code())
          .as("seed %d, again", seed)
          .isEqualTo(refused ? ExitCode.FAILED : ExitCode.FINE);
    }
  }

  @Test
  void takesEveryHostileTitleOnce() {
    List<Paper> papers = new ArrayList<>();
    for (String title : HostileText.titles()) {
      papers.add(Paper.titled(TextNormalizer.normalize(title)).withDate(PublicationDate.of(2020)));
    }
    ReadResult list = ReadResult.of(survey(papers));
    byte[] bib =
        "@misc{kept,\r\n\tTITLE = \"Kept\",\r\n\tYEAR = 1999\r\n}\r\n"
            .getBytes(StandardCharsets.UTF_8);

    byte[] once = bib(list).updated(bib);

    assertThat(new String(once, StandardCharsets.UTF_8))
        .startsWith("@misc{kept,\r\n\tTITLE = \"Kept\",\r\n\tYEAR = 1999\r\n}\r\n\r\n@misc{")
        .doesNotContainPattern("[^\r]\n")
        .endsWith("\r\n}\r\n");
    assertThat(bib(list).updated(once)).isEqualTo(once);
  }

  private static BibFile bib(ReadResult list) {
    return new BibFile(FILE, list, list, ExportOptions.STANDARD);
  }

  private static Source source(byte[] bytes) {
    return SurveyImport.source("refs.bib", bytes);
  }

  private static ReadResult read(byte[] bytes) {
    return SurveyImport.read(source(bytes), ImportFormat.BIBTEX);
  }

  private static List<Paper> papers(byte[] bytes) {
    List<Paper> papers = new ArrayList<>();
    read(bytes).survey().forEachPaper((place, paper) -> papers.add(paper));
    return papers;
  }

  private static Survey survey(List<Paper> papers) {
    return new Survey(Optional.empty(), About.NOTHING, papers, List.of());
  }

  /** A list that has some of the works, with more or other facts, and works of its own. */
  private static ReadResult list(ReadResult existing, int seed) {
    Random random = new Random(seed);
    List<Paper> papers = new ArrayList<>();
    existing
        .survey()
        .forEachPaper(
            (place, paper) ->
                Stream.generate(() -> varied(paper, random))
                    .limit(random.nextInt(3))
                    .forEach(papers::add));
    new RandomSurveys(seed).survey().forEachPaper((place, paper) -> papers.add(paper));
    List<String> titles = HostileText.titles();
    for (int i = random.nextInt(3); i > 0; i--) {
      String title = TextNormalizer.normalize(titles.get(random.nextInt(titles.size())));
      papers.add(varied(Paper.titled(title), random));
    }
    return ReadResult.of(survey(papers));
  }

  private static Paper varied(Paper paper, Random random) {
    Paper varied = Paper.titled(paper.title());
    if (random.nextBoolean()) {
      varied = varied.withAuthors(paper.authors());
    } else if (random.nextInt(3) == 0) {
      varied = varied.withAuthors(List.of(new Author.Group("Some Group")));
    }
    if (random.nextBoolean()) {
      varied = varied.withIdentifiers(paper.identifiers());
    } else if (random.nextBoolean()) {
      varied =
          varied.withIdentifiers(
              new Identifiers(
                  ArxivId.parse("2001.0000" + random.nextInt(4)),
                  Doi.parse("10.1000/" + random.nextInt(4))));
    }
    if (random.nextBoolean()) {
      varied = varied.withDate(PublicationDate.of(2016 + random.nextInt(6)));
    } else if (paper.date().isPresent()) {
      varied = varied.withDate(paper.date().get());
    }
    Optional<Venue> venue = VenueCatalog.standard().find(random.nextBoolean() ? "ICLR" : "TMLR");
    if (random.nextBoolean() && venue.isPresent()) {
      varied = varied.withVenue(venue.get());
    } else if (paper.venue().isPresent()) {
      varied = varied.withVenue(paper.venue().get());
    }
    if (random.nextBoolean()) {
      String url = "https://example.org/" + random.nextInt(9) + "{x}\"y";
      varied = varied.withLinks(List.of(new Link(LinkKind.PAPER, Optional.empty(), url)));
    }
    return random.nextInt(4) == 0
        ? varied.withKey(new CitationKey("given" + random.nextInt(9)))
        : varied;
  }
}
