package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry while it is read: its text, what is claimed of it, and what was found. */
final class Entry {

  final EntryText text;
  final Claims claims;
  final EntryDraft draft;
  final VenueRecognizer venues;
  final HouseStyle style;
  final EntryLinks links;
  final List<Diagnostic> diagnostics = new ArrayList<>();
  Optional<HouseStyle.Slot> slot = Optional.empty();
  private final Source source;

  Entry(EntryText text, EntryDraft draft, VenueRecognizer venues, HouseStyle style, Source source) {
    this.text = text;
    this.claims = new Claims(text);
    this.draft = draft;
    this.venues = venues;
    this.style = style;
    this.source = source;
    this.links = new EntryLinks(text);
  }

  /** Reports something about the character at {@code index}. */
  void warn(String code, String message, int index) {
    int offset = text.span(index, index + 1).start();
    diagnostics.add(Diagnostic.warning(code, message, source.position(offset)));
  }

  /** Returns what the source says at {@code span}. */
  String sourceText(SourceSpan span) {
    return source.text().substring(span.start(), span.end());
  }

  /** Returns true if a free letter or digit stands before {@code index}. */
  boolean hasWordsBefore(int index) {
    return claims.core(0, index).filter(core -> hasFree(core.start(), core.end())).isPresent();
  }

  /** Returns the number of free words within the bounds. */
  int wordsIn(int start, int end) {
    return Words.count(claims.freeText(start, end));
  }

  private boolean hasFree(int start, int end) {
    for (int i = start; i < end; i++) {
      if (claims.isFree(i) && Character.isLetterOrDigit(text.at(i))) {
        return true;
      }
    }
    return false;
  }
}
