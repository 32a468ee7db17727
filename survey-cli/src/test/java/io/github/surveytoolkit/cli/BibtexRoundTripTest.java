package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.importer.link.UrlIdentifiers;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.CatalogVenue;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.VenueKind;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.CitationKeyPattern;
import io.github.surveytoolkit.model.key.CitationKeys;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.text.SafeUrl;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written as a .bib is read back the same, as far as BibTeX can hold it. */
class BibtexRoundTripTest {

  private static final int TRIES = 1_000 * Integer.getInteger("tries.factor", 1);
  private static final Doi SICI =
      new Doi("10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2");
  private static final List<String> FIELDS =
      List.of("volume", "number", "series", "address", "note", "abstract", "keywords", "langid");

  @Test
  void keepsWhatBibtexCanHoldOfAnySurvey() {
    List<String> titles = hostile("titles.json");
    List<String> addresses = hostile("urls.json");
    for (int seed = 0; seed < TRIES; seed++) {
      Random random = new Random(seed);
      List<Paper> papers = new ArrayList<>();
      new RandomSurveys(seed)
          .survey()
          .forEachPaper((place, paper) -> papers.add(made(paper, random, titles, addresses)));
      check(survey(papers), seed);
    }
  }

  @Test
  void keepsEveryHostileTitle() {
    List<Paper> papers = new ArrayList<>();
    for (String title : hostile("titles.json")) {
      String text = TextNormalizer.normalize(title);
      if (!text.isEmpty()) {
        Paper paper = Paper.titled(text).withFields(Map.of("note", text));
        papers.add(
            paper
                .withDate(PublicationDate.of(2001))
                .withVenue(Venue.unlisted(text))
                .withAuthors(List.of(new Author.Group(text))));
      }
    }
    check(survey(papers), -1);
  }

  @Test
  void keepsEveryVenueOfTheCatalogue() {
    List<Paper> papers = new ArrayList<>();
    for (CatalogVenue venue : VenueCatalog.standard().venues()) {
      papers.add(
          Paper.titled("Of " + venue.id())
              .withDate(PublicationDate.of(2021))
              .withVenue(venue.writtenAs(venue.name())));
    }
    List<Paper> read = papers(SurveyExport.write(survey(papers), ExportFormat.BIBTEX));

    assertThat(read).hasSameSizeAs(papers);
    List<String> other = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      Venue before = papers.get(i).venue().orElseThrow();
      if (!read.get(i).venue().equals(Optional.of(before))) {
        other.add(before + " -> " + read.get(i).venue());
      }
    }
    assertThat(other).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        @mastersthesis{a,
          author = {Last, Ada},
          title = {A Thesis},
          school = {A School},
          year = {2020},
          month = may,
          type = {Bachelor}
        }
        """,
        """
        @incollection{b,
          author = {van der Last, Jr., Ada and {Open Group, Inc.} and others},
          title = {{NeRF}s in {$O(n)$}},
          booktitle = {A Handbook},
          pages = {1--9},
          editor = {Next, Ben and {The Editors} and Third, Cy},
          year = {2020},
          chapter = {3}
        }
        """,
        """
        @inproceedings{c,
          author = {Last, Ada},
          title = {A Title},
          booktitle = {International Conference on Machine Learning},
          year = {2020},
          month = jul,
          url = {https://github.com/example/code},
          pdf = {https://arxiv.org/pdf/2001.00001}
        }
        """,
        """
        @software{d,
          author = {Last, Ada},
          title = {A Program},
          year = {in press},
          doi = {none yet},
          eprint = {4711},
          eprinttype = {jstor},
          file = {:C\\:\\\\papers\\\\a_b.pdf:PDF},
          author+an = {1=highlight}
        }
        """,
        """
        @article{e,
          title = {No Year},
          journal = {Nature},
          volume = {7},
          key = {Sort Me}
        }
        """,
        """
        @online{f,
          author = {Last, Ada},
          title = {A Page},
          howpublished = {Blog post},
          year = {2021},
          day = {7},
          month = {7--9 May},
          url = {https://example.org/a_b}
        }
        """
      })
  void keepsEveryFieldAndTheTypeOfABib(String bib) {
    ReadResult first = read(bib);
    String written = SurveyExport.write(first.survey(), ExportFormat.BIBTEX);
    ReadResult second = read(written);

    assertThat(named(second)).as(written).isEqualTo(named(first));
    assertThat(written).startsWith(bib.substring(0, bib.indexOf('\n')));
    assertThat(names(written)).containsAll(names(bib));
  }

  /** A venue's name is the catalogue's when it is written, whatever spelling came in. */
  private static List<Paper> named(ReadResult read) {
    return read.survey().papers().stream()
        .map(
            paper ->
                paper
                    .venue()
                    .map(
                        v ->
                            paper.withVenue(new Venue(v.id(), v.name(), v.acronym(), v.kind(), "")))
                    .orElse(paper))
        .toList();
  }

  private static List<String> names(String bib) {
    return bib.lines()
        .filter(line -> line.startsWith("  "))
        .map(line -> line.substring(2, line.indexOf(" =")))
        .map(name -> name.equals("eprinttype") ? "archiveprefix" : name)
        .toList();
  }

  private static void check(Survey survey, int seed) {
    Works works = Works.of(survey);
    String bib = SurveyExport.write(survey, ExportFormat.BIBTEX);
    ReadResult result = read(bib);
    CitationKeys keys = CitationKeys.of(works, CitationKeyPattern.STANDARD);
    List<Paper> read = result.survey().papers();

    assertThat(result.diagnostics()).as("seed " + seed).isEmpty();
    assertThat(read).as("seed " + seed).hasSameSizeAs(works.asList());
    for (int i = 0; i < read.size(); i++) {
      Work work = works.asList().get(i);
      String what =
          "seed " + seed + ", entry " + keys.of(work) + "\n" + entry(bib, keys.of(work).value());
      assertThat(read.get(i).key()).as(what).contains(keys.of(work));
      same(read.get(i), work.paper(), what);
    }
  }

  private static String entry(String bib, String key) {
    int start = bib.indexOf("{" + key + ",");
    return bib.substring(start, Math.min(bib.length(), start + 1_000));
  }

  private static void same(Paper read, Paper written, String what) {
    assertThat(read.title()).as(what).isEqualTo(written.title());
    assertThat(read.authors()).as(what).isEqualTo(authors(written));
    assertThat(read.date().map(PublicationDate::year)).as(what).isEqualTo(year(written));
    boolean talk = written.venue().filter(BibtexRoundTripTest::isConference).isPresent();
    if (!talk && written.date().isPresent()) {
      assertThat(read.date().orElseThrow().month())
          .as(what)
          .isEqualTo(written.date().orElseThrow().month());
    }
    assertThat(read.identifiers()).as(what).isEqualTo(identifiers(written));
    assertThat(read.venue().map(Venue::name)).as(what).isEqualTo(venue(written));
    assertThat(read.links().stream().map(Link::url).limit(1)).as(what).isEqualTo(address(written));
    for (String field : FIELDS) {
      String before = written.fields().getOrDefault(field, "");
      assertThat(read.fields().getOrDefault(field, "")).as(field + " of " + what).isEqualTo(before);
    }
  }

  private static boolean isConference(Venue venue) {
    return venue.kind() == VenueKind.CONFERENCE || venue.kind() == VenueKind.WORKSHOP;
  }

  /** The year of a preprint is its identifier's where nothing else tells. */
  private static Optional<Integer> year(Paper paper) {
    boolean preprint = paper.venue().map(Venue::isPreprint).orElse(true);
    Optional<Integer> year = paper.date().map(PublicationDate::year);
    return year.or(
        () -> preprint ? paper.identifiers().arxiv().map(ArxivId::year) : Optional.empty());
  }

  /** What no field says the address may. */
  private static Identifiers identifiers(Paper paper) {
    String url = String.join("", address(paper));
    Identifiers own = paper.identifiers();
    return new Identifiers(
        own.arxiv().or(() -> UrlIdentifiers.of(url).arxiv()),
        own.doi().or(() -> url.contains("doi.org") ? Optional.of(SICI) : Optional.empty()));
  }

  /** An eprint of arXiv says where a paper is that no venue has. */
  private static Optional<String> venue(Paper paper) {
    boolean own = paper.identifiers().arxiv().isPresent();
    boolean any = identifiers(paper).arxiv().isPresent();
    return paper
        .venue()
        .filter(venue -> !(own && venue.isPreprint()))
        .map(Venue::name)
        .or(() -> any ? Optional.of("arXiv") : Optional.empty());
  }

  private static List<String> address(Paper paper) {
    Stream<Link> papers = paper.links().stream().filter(link -> link.kind() == LinkKind.PAPER);
    Stream<Link> titles =
        paper.links().stream().filter(link -> link.label().filter("title"::equals).isPresent());
    return Stream.of(papers, titles, paper.links().stream())
        .flatMap(links -> links)
        .map(link -> SafeUrl.of(link.url()))
        .flatMap(Optional::stream)
        .limit(1)
        .toList();
  }

  private static List<Author> authors(Paper paper) {
    boolean named = paper.authors().stream().anyMatch(author -> !(author instanceof Author.Others));
    return named ? paper.authors().stream().map(BibtexRoundTripTest::author).toList() : List.of();
  }

  /**
   * What of a name BibTeX's grammar can tell: capitals are no particle, a lone name is one word.
   */
  private static Author author(Author author) {
    if (!(author instanceof Author.Person person)) {
      return author;
    }
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (String word : person.particle().map(p -> p.split(" ", -1)).orElse(new String[0])) {
      after.add(word);
      if (isLower(word) && !isCut(person.particle().orElse(""))) {
        before.addAll(after);
        after.clear();
      }
    }
    if (person.given().isEmpty()) {
      boolean simple = person.suffix().isEmpty() && after.isEmpty();
      boolean odd = isCut(person.family()) || person.family().equals("others");
      boolean word = !before.isEmpty() || (!odd && person.family().indexOf(' ') < 0);
      boolean lower = before.stream().allMatch(BibtexRoundTripTest::isLower);
      return simple && word && lower ? person : new Author.Group(person.fullName());
    }
    after.add(person.family());
    return new Author.Person(
        person.given(),
        before.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", before)),
        String.join(" ", after),
        person.suffix());
  }

  /** What stands in braces, since a comma or an "and" would cut it, is one word without case. */
  private static boolean isCut(String particle) {
    return particle.contains(",") || (" " + particle + " ").contains(" and ");
  }

  private static boolean isLower(String word) {
    return word.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isLowerCase);
  }

  /** A paper of which all fields are BibTeX's; hostile titles and addresses among its values. */
  private static Paper made(
      Paper paper, Random random, List<String> titles, List<String> addresses) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : FIELDS) {
      if (random.nextInt(3) == 0) {
        fields.put(field, TextNormalizer.normalize(one(titles, random)));
      }
    }
    List<Link> links = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      links.add(
          new Link(
              random.nextBoolean() ? LinkKind.PAPER : LinkKind.CODE,
              random.nextBoolean() ? Optional.of("title") : Optional.empty(),
              one(addresses, random)));
    }
    Paper linked = paper.withFields(fields).withLinks(links);
    String title = TextNormalizer.normalize(one(titles, random));
    return random.nextBoolean() ? linked.withTitle(title) : linked;
  }

  private static String one(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static Survey survey(List<Paper> papers) {
    return new Survey(Optional.empty(), About.NOTHING, papers, List.of());
  }

  private static List<Paper> papers(String bib) {
    return read(bib).survey().papers();
  }

  private static ReadResult read(String bib) {
    return SurveyImport.read(Source.of("refs.bib", bib), ImportFormat.BIBTEX);
  }

  private static List<String> hostile(String file) {
    try (InputStream stream = BibtexRoundTripTest.class.getResourceAsStream("/hostile/" + file)) {
      JsonNode rows = new JsonMapper().readTree(Objects.requireNonNull(stream));
      List<String> values = new ArrayList<>();
      for (JsonNode row : rows) {
        values.add(row.isString() ? row.asString() : row.path(key(file)).asString());
      }
      return values;
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private static String key(String file) {
    return file.substring(0, file.indexOf('s')).toLowerCase(Locale.ROOT);
  }
}
