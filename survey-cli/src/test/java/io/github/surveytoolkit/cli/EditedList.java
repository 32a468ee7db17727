package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.VenueCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A list that its maintainer edits; one seed makes one history. Titles are made of few words, so
 * that papers with near titles stand beside each other.
 */
final class EditedList {

  private static final List<String> OPENINGS =
      List.of("Learning", "Pruning", "Scaling", "Rethinking", "Towards", "Off-diagonal", "Deep");
  private static final List<String> KINDS =
      List.of("Sparse", "Large", "Ramsey", "Graph", "Pre-trained", "Vision", "3D", "book", "Fast");
  private static final List<String> THINGS =
      List.of("Transformers", "Networks", "numbers", "Models", "Attention", "Diffusion", "GPT-4");
  private static final List<String> SHORT =
      List.of("Deep Learning", "LLaMA", "GPT-4 Technical Report", "Neural Scaling Laws", "BERT");
  private static final List<String> FAMILIES =
      List.of("Li", "Wang", "Vaswani", "van den Oord", "Müller", "Erdős", "Smith", "Szemerédi");
  private static final List<String> VENUES =
      List.of("NeurIPS", "ICML", "arXiv", "ICLR", "Combinatorica", "TMLR", "Workshop on Ideas");
  private static final List<String> CHANGES =
      List.of("Efficient", "Robust", "Improved", "Neural", "Random", "Hypergraph", "bounds");

  private final Random random;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private final Set<Integer> changed = new HashSet<>();
  private int next;

  EditedList(long seed) {
    this.random = new Random(seed);
    int size = 4 + random.nextInt(12);
    for (int i = 0; i < size; i++) {
      add();
    }
  }

  /** A paper, and a number that stays its own. */
  record Entry(int number, Paper paper) {}

  /** Returns the entries in the order of {@link #survey}. */
  List<Entry> entries() {
    return entries;
  }

  /** Returns what was done since the last call; a paper is changed once between two. */
  List<String> takeLog() {
    List<String> done = List.copyOf(log);
    log.clear();
    changed.clear();
    return done;
  }

  /** Returns the list: the first papers loose, the others in two categories. */
  Survey survey() {
    List<Paper> all = entries.stream().map(Entry::paper).toList();
    int loose = all.size() / 4;
    int half = loose + (all.size() - loose) / 2;
    return new Survey(
        Optional.of("List"),
        About.NOTHING,
        all.subList(0, loose),
        List.of(
            new Category("One", all.subList(loose, half), List.of()),
            new Category("Other", all.subList(half, all.size()), List.of())));
  }

  /** Does one thing that maintainers do. */
  void edit() {
    switch (random.nextInt(11)) {
      case 0, 1 -> add();
      case 2 -> move();
      case 3 -> remove();
      case 4 -> change("authors of", EditedList::isTold, this::withMoreAuthors);
      case 5 -> change("venue of", EditedList::isTold, this::withOtherVenue);
      case 6 -> retitle("case of", paper -> true, this::inOtherCase);
      case 7 -> retitle("punctuation of", paper -> true, this::inOtherPunctuation);
      case 8, 9 -> retitle("word of", EditedList::isTelling, this::withOtherWord);
      default -> retitle("title of", EditedList::isKnown, title -> title());
    }
  }

  private void add() {
    Paper paper = paper();
    if (isFree(paper, -1)) {
      entries.add(random.nextInt(entries.size() + 1), new Entry(next, paper));
      log.add("add " + next + " " + paper.title());
      next++;
    }
  }

  private void move() {
    if (!entries.isEmpty()) {
      Entry moved = entries.remove(random.nextInt(entries.size()));
      entries.add(random.nextInt(entries.size() + 1), moved);
      log.add("move " + moved.number());
    }
  }

  private void remove() {
    if (!entries.isEmpty()) {
      Entry removed = entries.remove(random.nextInt(entries.size()));
      log.add("remove " + removed.number() + " " + removed.paper().title());
    }
  }

  private interface Change {
    Paper of(Paper paper);
  }

  private interface Retitling {
    String of(String title);
  }

  private void retitle(String what, Predicate<Paper> which, Retitling retitling) {
    change(what, which, paper -> paper.withTitle(retitling.of(paper.title())));
  }

  private void change(String what, Predicate<Paper> which, Change change) {
    if (entries.isEmpty()) {
      return;
    }
    int at = random.nextInt(entries.size());
    int number = entries.get(at).number();
    Paper before = entries.get(at).paper();
    Paper after = change.of(before);
    boolean possible = which.test(before) && which.test(after) && isFree(after, number);
    if (possible && changed.add(number)) {
      entries.set(at, new Entry(number, after));
      log.add("change " + what + " " + number + ": " + before.title() + " -> " + after.title());
    }
  }

  /** Two entries of one title that nothing tells apart are one paper. */
  private boolean isFree(Paper paper, int number) {
    return entries.stream()
        .filter(entry -> entry.number() != number)
        .noneMatch(entry -> letters(entry.paper()).equals(letters(paper)));
  }

  private static String letters(Paper paper) {
    return paper.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static boolean isKnown(Paper paper) {
    boolean linked = paper.links().stream().anyMatch(link -> !link.url().contains("shared"));
    return linked || !paper.identifiers().equals(Identifiers.NONE);
  }

  /** A short title tells nothing alone. */
  private static boolean isTold(Paper paper) {
    return isTelling(paper) || paper.date().isPresent() || !paper.authors().isEmpty();
  }

  private static boolean isTelling(Paper paper) {
    boolean said =
        paper.date().isPresent() && paper.venue().filter(v -> !v.isPreprint()).isPresent();
    boolean isShort =
        paper.title().split("[^A-Za-z0-9]+").length < 5 || letters(paper).length() < 20;
    return isKnown(paper) || !isShort || (paper.title().split(" ").length > 3 && said);
  }

  private Paper paper() {
    Paper paper = Paper.titled(title());
    if (random.nextBoolean()) {
      paper = paper.withAuthors(authors());
    }
    if (random.nextInt(4) > 0) {
      paper = withOtherVenue(paper);
    }
    if (random.nextInt(3) > 0) {
      paper = paper.withDate(PublicationDate.of(2019 + random.nextInt(6)));
    }
    return withPlaces(paper);
  }

  private Paper withPlaces(Paper paper) {
    List<Link> links = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      links.add(link(LinkKind.PAPER, "https://example.org/papers/" + next + ".pdf"));
    }
    if (random.nextInt(3) == 0) {
      links.add(link(LinkKind.CODE, "https://github.com/shared/project"));
    }
    Optional<ArxivId> arxiv = random.nextInt(3) == 0 ? Optional.of(arxiv()) : Optional.empty();
    arxiv.ifPresent(id -> links.add(link(LinkKind.PAPER, "https://arxiv.org/abs/" + id.value())));
    Optional<Doi> doi =
        random.nextInt(6) == 0 ? Optional.of(new Doi("10.1145/" + next)) : Optional.empty();
    return paper.withLinks(links).withIdentifiers(new Identifiers(arxiv, doi));
  }

  private ArxivId arxiv() {
    return new ArxivId(String.format(Locale.ROOT, "21%02d.%05d", 1 + random.nextInt(12), next + 1));
  }

  private static Link link(LinkKind kind, String url) {
    return new Link(kind, Optional.empty(), url);
  }

  private String title() {
    if (random.nextInt(6) == 0) {
      return one(SHORT);
    }
    String title = one(OPENINGS) + " " + one(KINDS) + " " + one(THINGS);
    return switch (random.nextInt(5)) {
      case 0 -> title;
      case 1 -> title + " for " + one(KINDS) + " " + one(THINGS);
      case 2 -> title + ": A Survey of " + one(THINGS);
      case 3 -> one(SHORT).replace("Report", "Notes") + ": " + title;
      default -> title + " with " + one(KINDS) + " " + one(KINDS) + " " + one(THINGS);
    };
  }

  private List<Author> authors() {
    List<Author> authors = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      authors.add(
          new Author.Person(Optional.of("A."), Optional.empty(), one(FAMILIES), Optional.empty()));
    }
    return authors;
  }

  private Paper withMoreAuthors(Paper paper) {
    List<Author> authors = new ArrayList<>(paper.authors());
    authors.addAll(authors());
    return paper.withAuthors(authors);
  }

  private Paper withOtherVenue(Paper paper) {
    return paper.withVenue(VenueCatalog.standard().findOrUnlisted(one(VENUES)));
  }

  private String inOtherCase(String title) {
    return random.nextBoolean() ? title.toUpperCase(Locale.ROOT) : title.toLowerCase(Locale.ROOT);
  }

  private String inOtherPunctuation(String title) {
    return switch (random.nextInt(4)) {
      case 0 -> title.replace("-", "");
      case 1 -> title.replace(":", " -");
      case 2 -> "\u201c" + title + "\u201d";
      default -> title + "!";
    };
  }

  private String withOtherWord(String title) {
    List<String> words = new ArrayList<>(Arrays.asList(title.split(" ", -1)));
    int at = random.nextInt(words.size());
    switch (random.nextInt(3)) {
      case 0 -> words.set(at, one(CHANGES));
      case 1 -> words.add(at, one(CHANGES));
      default -> words.remove(words.size() > 3 ? at : words.size() - 1);
    }
    return words.stream().collect(Collectors.joining(" "));
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
