package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.Candidate.Kind;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds the headings that are entries, with links and an abstract under them, and turns their
 * sections into candidates. A document writes so throughout or not at all.
 */
final class HeadingEntries {

  private static final Pattern ABSTRACT =
      Pattern.compile("(?i)^\\W*(?:abstract|summary|tl;?dr)\\b");
  private static final int FEWEST_TITLE_WORDS = 3;
  private static final int FEWEST_LINKED_WORDS = 2;

  private final Topics topics;
  private final Function<Candidate, Reading> reader;
  private final Map<Section, Candidate> found = new LinkedHashMap<>();

  private HeadingEntries(Topics topics, Function<Candidate, Reading> reader) {
    this.topics = topics;
    this.reader = reader;
  }

  /** Turns them where there are at least {@code fewest}. */
  static void turn(Section root, Topics topics, Function<Candidate, Reading> reader, int fewest) {
    HeadingEntries entries = new HeadingEntries(topics, reader);
    entries.search(root);
    if (entries.found.size() >= fewest) {
      entries.found.forEach(HeadingEntries::replace);
    }
  }

  private void search(Section section) {
    boolean form =
        (section.isHeading() && section.level() > 1) || section.level() == Section.DETAILS;
    if (form && hasBoldLinesOnly(section) && topics.of(section).mayListPapers()) {
      Candidate candidate = candidate(section);
      if (isEntry(section, candidate, reader.apply(candidate))) {
        found.put(section, candidate);
      }
    }
    section.sections().forEach(this::search);
  }

  /** A bold line under an entry's heading belongs to the entry. */
  private static boolean hasBoldLinesOnly(Section section) {
    return section.sections().stream()
        .allMatch(inner -> inner.level() == Section.BOLD_LINE && inner.sections().isEmpty());
  }

  private static Candidate candidate(Section section) {
    Kind kind = section.isHeading() ? Kind.ENTRY_HEADING : Kind.DETAILS;
    SourceSpan span = section.span();
    List<Candidate> body = new ArrayList<>(section.candidates());
    for (Section line : section.sections()) {
      body.add(new Candidate(Kind.PARAGRAPH, line.heading(), line.span()));
      body.addAll(line.candidates());
    }
    for (Candidate inner : body) {
      span = span.union(inner.span());
    }
    Candidate candidate = new Candidate(kind, section.heading(), span);
    candidate.children().addAll(body);
    return candidate;
  }

  private boolean isEntry(Section section, Candidate candidate, Reading heading) {
    int fewest = heading.evidence().paperPlace() ? FEWEST_LINKED_WORDS : FEWEST_TITLE_WORDS;
    boolean lines = !section.sections().isEmpty();
    if (heading.titleWords() < fewest
        || (lines && !heading.evidence().paperPlace())
        || candidate.children().stream().anyMatch(this::isTitled)) {
      return false;
    }
    boolean linked = section.candidates().stream().anyMatch(this::isPaperLabel);
    boolean described =
        section.prose().stream().anyMatch(text -> ABSTRACT.matcher(text.text()).find());
    boolean dated = heading.evidence().venue() || heading.evidence().year();
    boolean body = !section.candidates().isEmpty();
    return linked || described || heading.evidence().paperPlace() || (dated && body);
  }

  private boolean isTitled(Candidate inner) {
    Reading reading = reader.apply(inner);
    boolean paper =
        reading.evidence().isStrong()
            && reading.titleWords() >= FEWEST_TITLE_WORDS
            && reading.titleLeads();
    return !inner.isParagraph() && paper && !Labels.isLabelLine(inner.text());
  }

  private boolean isPaperLabel(Candidate inner) {
    return Labels.isLabelLine(inner.text())
        && (reader.apply(inner).evidence().paperLabel()
            || reader.apply(inner).evidence().paperPlace());
  }

  /** The entry stands among the candidates of the section above, in the order of the text. */
  private static void replace(Section section, Candidate candidate) {
    Section above = section.parent().orElseThrow();
    above.sections().remove(section);
    List<Candidate> all = above.candidates();
    List<Candidate> earlier = new ArrayList<>(all);
    int at = 0;
    while (at < earlier.size() && earlier.get(at).start() < candidate.start()) {
      at++;
    }
    all.add(at, candidate);
  }
}
