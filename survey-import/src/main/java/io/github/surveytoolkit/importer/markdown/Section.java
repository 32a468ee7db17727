package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A heading, or what stands for one, and all that is under it. */
final class Section {

  /** Levels beyond the six of Markdown. */
  static final int ROOT = 0;

  static final int QUOTE = 7;
  static final int DETAILS = 8;
  static final int BOLD_LINE = 9;
  static final int PARENT_ITEM = 10;

  /** A bold item of our own form. */
  static final int OWN_ITEM = 11;

  private final int level;
  private final EntryText heading;
  private final SourceSpan span;
  private final Optional<Section> parent;
  private final List<Section> sections = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Candidate> generated = new ArrayList<>();
  private final List<EntryText> prose = new ArrayList<>();

  private Section(int level, EntryText heading, SourceSpan span, Optional<Section> parent) {
    this.level = level;
    this.heading = heading;
    this.span = span;
    this.parent = parent;
  }

  static Section root() {
    return new Section(
        ROOT, new EntryTextBuilder().build(), new SourceSpan(0, 0), Optional.empty());
  }

  /** Adds a section below this one. */
  Section add(int level, EntryText heading, SourceSpan span) {
    Section section = new Section(level, heading, span, Optional.of(this));
    sections.add(section);
    return section;
  }

  /** Returns the nearest section, this or above, that can hold a heading of {@code level}. */
  Section above(int level) {
    Section at = this;
    while (at.level >= level && at.parent.isPresent()) {
      at = at.parent.get();
    }
    return at;
  }

  int level() {
    return level;
  }

  boolean isHeading() {
    return level >= 1 && level <= 6;
  }

  EntryText heading() {
    return heading;
  }

  /** Returns the heading as rendered, a trailing colon dropped where it only announces a list. */
  String title() {
    String text = TextNormalizer.normalize(heading.text());
    return isHeading() || level == OWN_ITEM ? text : text.replaceFirst("\\s*[:\uff1a]\\s*$", "");
  }

  SourceSpan span() {
    return span;
  }

  Optional<Section> parent() {
    return parent;
  }

  List<Section> sections() {
    return sections;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** Returns what stands in generated regions, and so repeats what stands elsewhere. */
  List<Candidate> generated() {
    return generated;
  }

  /** Gives all candidates here and below to {@code outside}: what is in {@code region} as such. */
  void takeApart(SourceSpan region, Section outside) {
    for (Candidate candidate : candidates) {
      boolean inside = candidate.span().start() < region.end();
      (inside ? outside.generated : outside.candidates).add(candidate);
    }
    sections.forEach(inner -> inner.takeApart(region, outside));
  }

  /** Returns paragraphs and quotes that stand under the heading. */
  List<EntryText> prose() {
    return prose;
  }
}
