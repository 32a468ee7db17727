package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.splice.Additions;
import io.github.surveytoolkit.exporter.splice.Change;
import io.github.surveytoolkit.exporter.splice.CheckedUpdate;
import io.github.surveytoolkit.exporter.splice.Splicer;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A paper that is written as a page writes its entries is read as that paper. */
class StyleLawsTest {

  private static final int TRIES = 1000 * Integer.getInteger("tries.factor", 1);
  private static final List<String> TITLES =
      List.of(
          "Are Sixteen Heads Really Better than One?",
          "Layer Normalization for Very Deep Networks",
          "GPT-3: Language Models Are Few-Shot Learners",
          "A Survey on Model Compression and Acceleration");
  private static final List<String> VENUES = List.of("ICML", "NeurIPS", "ACL", "CVPR", "arXiv");

  private static ReadResult read(Source source) {
    return SurveyImport.read(source, ImportFormat.MARKDOWN);
  }

  private static Paper paper(Random random, String title) {
    String id =
        String.format(Locale.ROOT, "21%02d.%05d", 1 + random.nextInt(12), random.nextInt(9999));
    Paper plain =
        SurveyImport.fields(
                "form",
                Map.of(
                    "title",
                    "A Title",
                    "authors",
                    "Paul Michel; Omer Levy",
                    "venue",
                    VENUES.get(random.nextInt(VENUES.size())),
                    "year",
                    Integer.toString(2015 + random.nextInt(10)),
                    "arxiv",
                    id,
                    "paper_url",
                    "https://arxiv.org/abs/" + id))
            .survey()
            .allPapers()
            .get(0);
    List<Link> links = new ArrayList<>(plain.links());
    if (random.nextBoolean()) {
      String code = "https://github.com/example/code" + random.nextInt(99);
      links.add(new Link(LinkKind.CODE, Optional.empty(), code));
    }
    return plain.withTitle(title).withLinks(links);
  }

  @Test
  void readsBackWhatItWrites() {
    Random random = new Random(20_241_103);
    List<String> hostile = HostileText.titles();
    for (int i = 0; i < TRIES; i++) {
      FamilyPage page = FamilyPages.ALL.get(i % FamilyPages.ALL.size());
      boolean tame = random.nextInt(4) == 0;
      String title =
          tame
              ? TITLES.get(random.nextInt(TITLES.size()))
              : TextNormalizer.normalize(hostile.get(random.nextInt(hostile.size())));
      holds(page, paper(random, title), tame, i);
    }
  }

  private static void holds(FamilyPage page, Paper paper, boolean tame, int index) {
    Source source = Source.of("README.md", page.text());
    ReadResult read = read(source);
    ReadResult wanted = Additions.wanted(source, read, section(read), List.of(paper));
    Change change = CheckedUpdate.of(source, read, wanted, StyleLawsTest::read);
    String text = Splicer.text(source.text(), change.edits());
    List<Paper> after = read(Source.of("README.md", text)).survey().allPapers();
    String shown = "try %d of %s%n%s".formatted(index, page, text);
    if (change.edits().isEmpty()) {
      assertThat(tame).as(shown).isFalse();
      assertThat(change.diagnostics())
          .as(shown)
          .extracting(Diagnostic::code)
          .contains("not-written");
    } else {
      assertThat(after).as(shown).hasSize(read.survey().entryCount() + 1);
      assertThat(after)
          .as(shown)
          .filteredOn(p -> !read.survey().allPapers().contains(p))
          .singleElement()
          .satisfies(found -> isSame(found, wanted, paper, tame));
    }
  }

  private static void isSame(Paper found, ReadResult wanted, Paper paper, boolean tame) {
    Paper asked =
        wanted.survey().allPapers().stream()
            .filter(other -> other.title().equals(paper.title()))
            .findFirst()
            .orElseThrow();
    assertThat(words(found)).isEqualTo(words(asked));
    assertThat(found.title().equals(asked.title()) || !tame).isTrue();
    assertThat(asked.links())
        .extracting(Link::url)
        .containsAll(found.links().stream().map(Link::url).toList());
    found
        .venue()
        .ifPresent(venue -> assertThat(venue.id()).isEqualTo(asked.venue().orElseThrow().id()));
    found
        .date()
        .ifPresent(date -> assertThat(date.year()).isEqualTo(asked.date().orElseThrow().year()));
  }

  /** Marks at the ends of a title may be lost in reading, its words never. */
  private static String words(Paper paper) {
    return paper.title().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static List<Integer> section(ReadResult read) {
    List<Place> places = new ArrayList<>();
    read.survey().forEachPaper((place, paper) -> places.add(place));
    return places.get(0).categories();
  }
}
