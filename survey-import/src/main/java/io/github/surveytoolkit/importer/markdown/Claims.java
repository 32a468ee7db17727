package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.FieldSpan;
import io.github.surveytoolkit.model.source.PaperField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which recognizer has claimed which characters of an entry; what is free is still to be read. */
final class Claims {

  /** A stretch of the text. */
  record Stretch(int start, int end) {

    int length() {
      return end - start;
    }
  }

  private final EntryText text;
  private final boolean[] claimed;
  private final List<FieldSpan> fields = new ArrayList<>();

  Claims(EntryText text) {
    this.text = text;
    this.claimed = new boolean[text.length()];
  }

  boolean isFree(int index) {
    return !claimed[index];
  }

  boolean isFree(int start, int end) {
    for (int i = start; i < end; i++) {
      if (claimed[i]) {
        return false;
      }
    }
    return true;
  }

  /** Takes the stretch for punctuation and other things that say nothing of the paper. */
  void claim(int start, int end) {
    for (int i = start; i < end; i++) {
      claimed[i] = true;
    }
  }

  /** Takes the stretch for a field. */
  void claim(int start, int end, PaperField field) {
    claim(start, end);
    if (end > start) {
      fields.add(new FieldSpan(field, text.span(start, end)));
    }
  }

  void addField(FieldSpan field) {
    fields.add(field);
  }

  List<FieldSpan> fields() {
    return fields;
  }

  /** Returns the free characters of the stretch; each claimed run becomes one bar. */
  String freeText(int start, int end) {
    StringBuilder free = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (!claimed[i]) {
        free.append(text.at(i));
      } else if (free.length() > 0 && free.charAt(free.length() - 1) != ' ') {
        free.append(' ');
      }
    }
    return free.toString();
  }

  /** Returns the maximal free stretches within the bounds that hold a letter or a digit. */
  List<Stretch> freeStretches(int from, int to) {
    List<Stretch> stretches = new ArrayList<>();
    int start = from;
    while (start < to) {
      if (claimed[start] || text.at(start) == EntryText.HARD_BREAK) {
        start++;
        continue;
      }
      int end = start;
      while (end < to && !claimed[end] && text.at(end) != EntryText.HARD_BREAK) {
        end++;
      }
      if (hasWordCharacter(start, end)) {
        stretches.add(new Stretch(start, end));
      }
      start = end;
    }
    return stretches;
  }

  /**
   * Returns the part of a stretch that is left without the white space and punctuation around it.
   */
  Optional<Stretch> core(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && !Character.isLetterOrDigit(text.text().codePointAt(first))) {
      first++;
    }
    while (last > first && !Character.isLetterOrDigit(text.text().codePointBefore(last))) {
      last--;
    }
    return last > first ? Optional.of(new Stretch(first, last)) : Optional.empty();
  }

  private boolean hasWordCharacter(int start, int end) {
    return text.text().substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
