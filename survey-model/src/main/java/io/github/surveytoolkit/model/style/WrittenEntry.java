package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An entry as it is written: its stretch of the source, and where in it each value of its paper
 * stands.
 *
 * @param raw the text of {@code span}
 * @param slots in the order of the text, none overlaps another
 * @param rough kinds of which a slot holds more, or other words, than the paper has
 */
record WrittenEntry(
    Paper paper, SourceSpan span, String raw, List<Filled> slots, Set<Slot.Kind> rough) {

  /**
   * A slot with what is written in it.
   *
   * @param start offset within the entry's text
   */
  record Filled(Slot slot, int start, int end) {}

  WrittenEntry {
    slots = slots.stream().sorted(Comparator.comparingInt(Filled::start)).toList();
    rough = Collections.unmodifiableSet(EnumSet.copyOf(rough));
  }

  /** Returns the pattern: line ends are line feeds in it, whatever they are in the source. */
  EntryPattern pattern() {
    List<String> literals = new ArrayList<>();
    int at = 0;
    for (Filled filled : slots) {
      literals.add(plain(at, filled.start()));
      at = filled.end();
    }
    literals.add(plain(at, raw.length()));
    return new EntryPattern(
        PaperShape.of(paper),
        literals,
        slots.stream().map(Filled::slot).map(WrittenEntry::own).toList());
  }

  /** How names follow each other is a habit of the list, not of one entry. */
  private static Slot own(Slot slot) {
    return slot.is(Slot.Kind.AUTHORS)
        ? new Slot(slot.kind(), 0, AuthorsForm.named(slot.form()).order().name())
        : slot;
  }

  private String plain(int start, int end) {
    return raw.substring(start, end).replace("\r\n", "\n");
  }

  boolean has(Slot.Kind kind) {
    return slots.stream().anyMatch(filled -> filled.slot().is(kind));
  }

  String written(Filled filled) {
    return raw.substring(filled.start(), filled.end());
  }

  /** Returns the number that a numbered entry bears. */
  String number() {
    return slots.stream()
        .filter(filled -> filled.slot().is(Slot.Kind.NUMBER))
        .findFirst()
        .map(this::written)
        .orElse("1");
  }

  /** Returns the edit to {@code text} that leaves alone what both begin and end with. */
  TextEdit edit(String text) {
    int shorter = Math.min(raw.length(), text.length());
    int start = 0;
    while (start < shorter && raw.charAt(start) == text.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && raw.charAt(raw.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
      end++;
    }
    return new TextEdit(
        new SourceSpan(span.start() + start, span.end() - end),
        text.substring(start, text.length() - end));
  }

  /** Returns the entry's text after an edit of the source within it. */
  String with(TextEdit edit) {
    return raw.substring(0, edit.span().start() - span.start())
        + edit.replacement()
        + raw.substring(edit.span().end() - span.start());
  }
}
