package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.AuthorRecognizer.Likeness;
import io.github.surveytoolkit.model.source.BlockAccount;
import io.github.surveytoolkit.model.source.BlockAccount.Outcome;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which candidates are papers, which complete one, and which are left out and why. A first
 * pass reads everything without prejudice and learns the list's style; the second reads by it.
 */
final class EntryFinder {

  private static final int EXCERPT = 60;
  private static final int FEWEST_PARAGRAPH_ENTRIES = 3;
  private static final int MOST_PARAGRAPH_NOTE = 15;
  private static final int FEWEST_HEADING_ENTRIES = 3;
  private static final int MANY = 64;
  private static final int FEWEST_BARE_TITLES = 20;

  private final Source source;
  private final Topics topics;
  private final HeadingDates dates;
  private final EntryReader reader;
  private final EntryJudge judge;
  private final OwnEntries own;
  private final HouseStyle style = new HouseStyle();
  private final Map<Candidate, Reading> firstReadings = new HashMap<>();
  private final Map<Section, List<FoundPaper>> papers = new LinkedHashMap<>();
  private final List<BlockAccount> accounts = new ArrayList<>();
  private boolean paragraphsAreEntries;
  private double shareOfAll;

  EntryFinder(
      Source source,
      Topics topics,
      HeadingDates dates,
      EntryReader reader,
      EntryJudge judge,
      OwnEntries own) {
    this.source = source;
    this.dates = dates;
    this.topics = topics;
    this.reader = reader;
    this.judge = judge;
    this.own = own;
  }

  /** Sorts the candidates of all sections under {@code root}. */
  void find(Section root) {
    learn(root);
    decide(root);
    accounts.sort(
        Comparator.comparing(BlockAccount::position, Comparator.comparingInt(p -> p.line())));
  }

  /** Returns the papers of a section, in the order of the text. */
  List<FoundPaper> papersOf(Section section) {
    return papers.getOrDefault(section, List.of());
  }

  List<BlockAccount> accounts() {
    return accounts;
  }

  private void learn(Section root) {
    readAll(root);
    if (!own.isInForm()) {
      HeadingEntries.turn(root, topics, this::readFirst, FEWEST_HEADING_ENTRIES);
    }
    int[] counts = new int[4];
    learnFrom(root, counts);
    paragraphsAreEntries = counts[2] >= FEWEST_PARAGRAPH_ENTRIES;
    boolean bare = counts[3] >= FEWEST_BARE_TITLES && counts[3] * 5 >= counts[1] * 4;
    shareOfAll = bare ? 1 : counts[1] == 0 ? 0 : (double) counts[0] / counts[1];
  }

  /** Readings do not depend on each other: a long list is read on all processors. */
  private void readAll(Section root) {
    List<Candidate> all = new ArrayList<>();
    collectAll(root, all);
    if (all.size() >= MANY) {
      List<Reading> readings = all.parallelStream().map(this::readNeutral).toList();
      for (int i = 0; i < all.size(); i++) {
        firstReadings.put(all.get(i), readings.get(i));
      }
    }
  }

  private static void collectAll(Section section, List<Candidate> all) {
    section.candidates().forEach(candidate -> collectAll(candidate, all));
    section.sections().forEach(inner -> collectAll(inner, all));
  }

  private static void collectAll(Candidate candidate, List<Candidate> all) {
    all.add(candidate);
    candidate.children().forEach(child -> collectAll(child, all));
  }

  private void learnFrom(Section section, int[] counts) {
    for (Candidate candidate : section.candidates()) {
      learnFrom(candidate, topics.of(section, candidate), counts);
    }
    for (Section inner : section.sections()) {
      learnFrom(inner, counts);
    }
  }

  private void learnFrom(Candidate candidate, Topic topic, int[] counts) {
    if (candidate.isNoEntry()) {
      return;
    }
    Reading reading = readFirst(candidate);
    boolean sure = isSure(reading) && topic == Topic.PAPERS;
    if (candidate.isParagraph()) {
      counts[2] += sure && isEntryParagraph(reading) ? 1 : 0;
    } else if (topic.mayListPapers() && !Labels.isLabelLine(candidate.text())) {
      counts[0] += sure ? 1 : 0;
      counts[1]++;
      counts[3] += isBareTitle(candidate, reading) ? 1 : 0;
    }
    if (sure && (!candidate.isParagraph() || isEntryParagraph(reading))) {
      style.learn(reading, hasAuthorsBelow(candidate));
    }
    candidate.children().forEach(child -> learnFrom(child, topic, counts));
  }

  private static boolean hasAuthorsBelow(Candidate candidate) {
    return !candidate.children().isEmpty()
        && AuthorRecognizer.likeness(candidate.children().get(0).text().text()) == Likeness.SURELY;
  }

  /** An item that is words in title case and nothing else; a list of many such lists titles. */
  private static boolean isBareTitle(Candidate candidate, Reading reading) {
    String[] words = reading.paper().title().split(" ", -1);
    int capitals = 0;
    int longWords = 0;
    for (String word : words) {
      boolean counts = word.length() > 3;
      longWords += counts ? 1 : 0;
      capitals += counts && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return candidate.text().links().isEmpty()
        && candidate.children().isEmpty()
        && reading.noteWords() == 0
        && words.length >= 4
        && capitals * 3 >= longWords * 2;
  }

  private Reading readFirst(Candidate candidate) {
    return firstReadings.computeIfAbsent(candidate, this::readNeutral);
  }

  private Reading readNeutral(Candidate candidate) {
    return reader.read(candidate.text(), candidate.parts(), HouseStyle.NEUTRAL);
  }

  private static boolean isSure(Reading reading) {
    return reading.evidence().isStrong()
        && reading.titleWords() >= 3
        && reading.inPageLink().filter(url -> url.startsWith("#")).isEmpty();
  }

  private static boolean isEntryParagraph(Reading reading) {
    Evidence evidence = reading.evidence();
    boolean cited =
        (evidence.authors() && (evidence.year() || evidence.paperLabel()))
            || (evidence.year() && evidence.paperLabel());
    return reading.titleLeads()
        && (reading.titleWords() >= 3 || (cited && reading.titleWords() > 0))
        && reading.noteWords() <= MOST_PARAGRAPH_NOTE * (cited ? 2 : 1)
        && reading.titleForm() != TitleForm.PLAIN;
  }

  private void decide(Section section) {
    section.generated().forEach(candidate -> leaveOutAll(candidate, "generated region"));
    double share = dates.isDated(section) ? 1 : share(section.candidates());
    Candidate before = null;
    for (Candidate candidate : List.copyOf(section.candidates())) {
      Optional<OwnEntries.Item> item = own.item(candidate);
      if (item.isPresent()) {
        take(item.get(), candidate, section);
      } else if (completesPrevious(candidate, before)) {
        part(candidate, "completes the entry above");
      } else {
        decide(candidate, section, topics.of(section, candidate), share, below(candidate, section));
        before = candidate;
      }
    }
    for (Section inner : section.sections()) {
      decide(inner);
    }
  }

  private void take(OwnEntries.Item item, Candidate candidate, Section section) {
    switch (item.kind()) {
      case PAPER -> {
        paper(candidate, section, item.reading().orElseThrow(), true);
        candidate.children().forEach(child -> part(child, "completes the entry above"));
      }
      case CATEGORY -> {
        heads(candidate, section.add(Section.OWN_ITEM, candidate.text(), candidate.span()));
        section.candidates().remove(candidate);
      }
      case OTHER -> leaveOutAll(candidate, "it says something of the list itself");
    }
  }

  private void heads(Candidate candidate, Section inner) {
    leaveOut(candidate, "it heads the items below it");
    inner.candidates().addAll(candidate.children());
  }

  private void paper(Candidate candidate, Section section, Reading reading, boolean whole) {
    papers
        .computeIfAbsent(section, s -> new ArrayList<>())
        .add(new FoundPaper(section, reading, candidate.span(), whole));
    account(candidate, Outcome.PAPER, "read as \"" + excerpt(reading.paper().title()) + "\"");
  }

  /**
   * The share of these candidates that surely are papers; in a small section the whole list's
   * counts.
   */
  private double share(List<Candidate> candidates) {
    List<Candidate> items = candidates.stream().filter(c -> !c.isParagraph()).toList();
    long sure = items.stream().filter(c -> isSure(readFirst(c))).count();
    return items.size() < 3
        ? Math.max(shareOfAll, items.isEmpty() ? 0 : (double) sure / items.size())
        : (double) sure / items.size();
  }

  /** Links and notes in a list right below an entry that is a paragraph. */
  private boolean completesPrevious(Candidate candidate, @Nullable Candidate before) {
    return candidate.isItem()
        && before != null
        && before.isParagraph()
        && isPaperParagraph(before)
        && !isSure(readFirst(candidate));
  }

  private boolean isPaperParagraph(Candidate candidate) {
    return paragraphsAreEntries
        && readFirst(candidate).titleWords() >= 1
        && readFirst(candidate).titleForm() != TitleForm.PLAIN;
  }

  /** In a list of paragraphs, one is an entry if it reads as one by the list's own style. */
  private boolean isEntry(Candidate paragraph) {
    if (!isPaperParagraph(paragraph)) {
      return false;
    }
    Reading styled = reader.read(paragraph.text(), paragraph.parts(), style);
    return styled.evidence().isStrong() && isEntryParagraph(styled);
  }

  private List<Part> below(Candidate candidate, Section section) {
    List<Part> parts = new ArrayList<>();
    List<Candidate> all = section.candidates();
    for (int i = all.indexOf(candidate) + 1;
        i < all.size() && completesPrevious(all.get(i), candidate);
        i++) {
      parts.add(Part.unknown(all.get(i).text()));
    }
    return parts;
  }

  private void decide(
      Candidate candidate, Section section, Topic topic, double share, List<Part> below) {
    if (candidate.isNoEntry()) {
      boolean legend = candidate.kind() == Candidate.Kind.LEGEND_ROW;
      leaveOut(
          candidate,
          legend ? "its table lists no titles and no links" : "it heads the rows below it");
      return;
    }
    Reading own = readFirst(candidate);
    List<Candidate> alone = candidate.children().stream().filter(this::standsAlone).toList();
    if (isParent(candidate, own, alone)) {
      heads(candidate, section.add(Section.PARENT_ITEM, candidate.text(), candidate.span()));
      return;
    }
    if (candidate.isParagraph() && !isEntry(candidate)) {
      return;
    }
    paperOrNot(candidate, section, topic, share, below, alone);
  }

  private void paperOrNot(
      Candidate candidate,
      Section section,
      Topic topic,
      double share,
      List<Part> below,
      List<Candidate> alone) {
    List<Part> parts = new ArrayList<>(candidate.parts());
    parts.addAll(below);
    candidate.children().stream()
        .filter(child -> !alone.contains(child))
        .forEach(child -> collect(child, parts));
    Reading reading =
        isSettled(candidate, parts)
            ? readFirst(candidate)
            : reader.read(candidate.text(), parts, style);
    Optional<String> against = judge.reasonAgainst(reading, topic, share, shareOfAll);
    if (against.isEmpty()) {
      paper(candidate, section, reading, false);
    } else {
      leaveOut(candidate, against.get());
    }
    for (Candidate child : candidate.children()) {
      if (alone.contains(child)) {
        decide(child, section, topic, share, List.of());
      } else if (against.isEmpty()) {
        part(child, "completes the entry above");
      } else {
        decide(child, section, topic, 0, List.of());
      }
    }
  }

  /** What reads in the usual form, and leaves nothing over, reads no better by the list's style. */
  private boolean isSettled(Candidate candidate, List<Part> parts) {
    Reading first = readFirst(candidate);
    return parts.size() == candidate.parts().size()
        && first.noteWords() == 0
        && first.paper().venue().isPresent()
        && first.venueSlot().filter(style::isOddSlot).isEmpty()
        && (first.evidence().authors() || !style.namesAuthors())
        && style.isUsual(first.titleForm());
  }

  /** An item heads a category when it is no paper itself and its children mostly are. */
  private boolean isParent(Candidate candidate, Reading own, List<Candidate> alone) {
    if (candidate.children().isEmpty()) {
      return false;
    }
    if (own.titleWords() == 0 && (own.evidence().venue() || own.evidence().year())) {
      return candidate.children().stream().anyMatch(child -> readFirst(child).titleWords() >= 3);
    }
    if (alone.size() * 2 < candidate.children().size()) {
      return false;
    }
    boolean ownLink = own.evidence().paperPlace() || own.evidence().paperLabel();
    return !(ownLink && own.titleWords() >= 3) && !candidate.text().isBlank();
  }

  /** A child that is a paper of its own rather than a link or a remark about its parent. */
  private boolean standsAlone(Candidate child) {
    if (child.isParagraph()) {
      return false;
    }
    Reading reading = readFirst(child);
    boolean index = reading.inPageLink().isPresent() && reading.titleWords() >= 3;
    boolean heads =
        !child.children().isEmpty() && child.children().stream().anyMatch(this::standsAlone);
    return heads
        || index
        || (isSure(reading)
            && reading.titleLeads()
            && reading.noteWords() <= MOST_PARAGRAPH_NOTE
            && !Labels.isLabelLine(child.text())
            && !isKeyed(child));
  }

  private static boolean isKeyed(Candidate child) {
    return child
            .text()
            .text()
            .strip()
            .matches("(?s)^[\\p{So}\uFE0F*_ ]*\\p{L}[\\p{L} ]{0,20}[*_]*:.*")
        && child.text().linkAt(0) < 0;
  }

  private static void collect(Candidate child, List<Part> parts) {
    parts.add(Part.unknown(child.text()));
    parts.addAll(child.parts());
    child.children().forEach(grandchild -> collect(grandchild, parts));
  }

  private void part(Candidate candidate, String reason) {
    account(candidate, Outcome.PART, reason);
    candidate.children().forEach(child -> part(child, reason));
  }

  private void leaveOut(Candidate candidate, String reason) {
    account(candidate, Outcome.LEFT_OUT, reason);
  }

  private void leaveOutAll(Candidate candidate, String reason) {
    leaveOut(candidate, reason);
    candidate.children().forEach(child -> leaveOutAll(child, reason));
  }

  /** Returns true if the list is in our own form, where every empty heading waits for papers. */
  boolean isInOwnForm() {
    return own.isInForm();
  }

  private void account(Candidate candidate, Outcome outcome, String reason) {
    if (candidate.isParagraph() && outcome != Outcome.PAPER) {
      return;
    }
    SourceSpan span = candidate.span();
    accounts.add(
        new BlockAccount(
            source.position(span.start()),
            candidate.kind().words(),
            outcome,
            reason,
            excerpt(candidate.text().text())));
  }

  private static String excerpt(String text) {
    String line = TextNormalizer.normalize(text.substring(0, Math.min(text.length(), 4 * EXCERPT)));
    return line.length() <= EXCERPT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, EXCERPT))) + "\u2026";
  }
}
