package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.FieldSpan;
import io.github.surveytoolkit.model.source.PaperField;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in the text of an entry where the values of its paper are written. The reader's spans say
 * where to look first; a value counts as found only where it is written, to the letter.
 */
final class SlotFinder {

  private static final Pattern NUMBER =
      Pattern.compile("\\A[\\s>*_\\[(#]{0,8}?(\\d{1,4})(?=[.)\\]])");

  private final RawText raw;
  private final Paper paper;
  private final EntryOrigin origin;
  private final SourceSpan span;
  private final List<WrittenEntry.Filled> found = new ArrayList<>();
  private final Set<Slot.Kind> rough = EnumSet.noneOf(Slot.Kind.class);

  private SlotFinder(RawText raw, Paper paper, EntryOrigin origin, SourceSpan span) {
    this.raw = raw;
    this.paper = paper;
    this.origin = origin;
    this.span = span;
  }

  /** Returns the entry at {@code span} of {@code source} with the slots that are found in it. */
  static WrittenEntry find(String source, SourceSpan span, Paper paper, EntryOrigin origin) {
    String text = source.substring(span.start(), span.end());
    SlotFinder finder = new SlotFinder(new RawText(text), paper, origin, span);
    finder.all();
    return new WrittenEntry(paper, span, text, finder.found, finder.rough);
  }

  private void all() {
    found.addAll(LinkSlots.find(raw, paper));
    title();
    notes();
    authors();
    venue();
    paper.identifiers().arxiv().map(ArxivId::value).ifPresent(this::arxiv);
    paper.date().ifPresent(date -> dates(date, Slot.Kind.DATE));
    listed().ifPresent(date -> dates(date, Slot.Kind.LISTED));
    tags();
    number();
  }

  private Optional<PublicationDate> listed() {
    return Optional.ofNullable(paper.fields().get(PaperShape.LISTED)).flatMap(DateForm::parse);
  }

  /** Returns the reader's spans of a field, counted from the entry's start. */
  private List<SourceSpan> spans(PaperField field) {
    List<SourceSpan> spans = new ArrayList<>();
    for (FieldSpan known : origin.fields()) {
      if (known.field() == field && span.contains(known.span())) {
        spans.add(
            new SourceSpan(known.span().start() - span.start(), known.span().end() - span.start()));
      }
    }
    return spans;
  }

  private void add(Slot slot, int start, int end) {
    raw.take(start, end);
    found.add(new WrittenEntry.Filled(slot, start, end));
  }

  private void title() {
    if (paper.title().isEmpty()) {
      return;
    }
    for (SourceSpan near : spans(PaperField.TITLE)) {
      int start = Math.max(0, near.start() - 12);
      if (loose(Slot.of(Slot.Kind.TITLE), paper.title(), start, near.end())) {
        return;
      }
    }
    if (!loose(Slot.of(Slot.Kind.TITLE), paper.title(), 0, raw.text().length())) {
      roughly(Slot.of(Slot.Kind.TITLE), PaperField.TITLE);
    }
  }

  /** Takes the first stretch that begins within the bounds and says the value. */
  private boolean loose(Slot slot, String value, int from, int to) {
    char first = value.charAt(0);
    for (int at = from; at < Math.min(to, raw.text().length()); at++) {
      if (raw.text().charAt(at) == first && raw.isFree(at, at + 1)) {
        int end = raw.looseEnd(value, at);
        if (end > at && raw.isFree(at, end)) {
          String form = raw.text().substring(at, end).equals(value) ? "" : "marked";
          add(new Slot(slot.kind(), slot.index(), form), at, end);
          return true;
        }
      }
    }
    return false;
  }

  private void notes() {
    List<String> lines = paper.note().stream().flatMap(String::lines).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        Slot slot = new Slot(Slot.Kind.NOTE, i, "");
        if (!loose(slot, lines.get(i), 0, raw.text().length())) {
          roughly(slot, PaperField.NOTE);
        }
      }
    }
  }

  private void authors() {
    List<WrittenEntry.Filled> authors =
        AuthorsForm.find(raw, paper.authors(), spans(PaperField.AUTHORS));
    found.addAll(authors);
    if (authors.isEmpty() && !paper.authors().isEmpty()) {
      roughly(new Slot(Slot.Kind.AUTHORS, 0, AuthorsForm.PLAIN.name()), PaperField.AUTHORS);
    }
  }

  /** Takes what the reader took, where the value is written otherwise than it is kept. */
  private void roughly(Slot slot, PaperField field) {
    for (SourceSpan place : spans(field)) {
      int start = place.start();
      int end = place.end();
      while (start < end && !Character.isLetterOrDigit(raw.text().charAt(start))) {
        start++;
      }
      while (end > start && !Character.isLetterOrDigit(raw.text().charAt(end - 1))) {
        end--;
      }
      boolean abridged = end < place.end() && raw.text().startsWith("al.", end - 2);
      end += abridged ? 1 : 0;
      if (end > start && raw.isFree(start, end)) {
        rough.add(slot.kind());
        add(slot, start, end);
        return;
      }
    }
  }

  private void venue() {
    if (paper.venue().isEmpty()) {
      return;
    }
    List<SourceSpan> places = new ArrayList<>(spans(PaperField.VENUE));
    places.add(new SourceSpan(0, raw.text().length()));
    for (String spelling : VenueForm.spellings(paper.venue().orElseThrow())) {
      for (SourceSpan place : places) {
        int at = raw.find(spelling, place.start(), place.end(), true);
        int preprint = at < 0 ? RawText.NONE : VenueForm.preprintEnd(raw.text(), at, paper);
        if (preprint >= 0 && raw.isFree(at, preprint)) {
          preprint(at, preprint);
          return;
        }
        if (at >= 0) {
          String written = raw.text().substring(at, at + spelling.length());
          add(new Slot(Slot.Kind.VENUE, 0, form(at, written)), at, at + spelling.length());
          return;
        }
      }
    }
    roughly(Slot.of(Slot.Kind.VENUE), PaperField.VENUE);
  }

  private void preprint(int start, int end) {
    String id = paper.identifiers().arxiv().map(ArxivId::value).orElse("");
    String form = raw.text().substring(start, end).replace(id, String.valueOf(VenueForm.ARXIV));
    add(new Slot(Slot.Kind.VENUE, 0, form), start, end);
  }

  private String form(int at, String written) {
    Venue venue = paper.venue().orElseThrow();
    return raw.isInBadge(at) && !written.equalsIgnoreCase(venue.written()) ? "badge" : "";
  }

  private void arxiv(String id) {
    int at = raw.find(id, 0, raw.text().length(), false);
    while (at >= 0 && raw.isInAddress(at)) {
      at = raw.find(id, at + 1, raw.text().length(), false);
    }
    if (at >= 0) {
      add(Slot.of(Slot.Kind.ARXIV), at, at + id.length());
    }
  }

  private void dates(PublicationDate date, Slot.Kind kind) {
    List<SourceSpan> places = new ArrayList<>(spans(PaperField.DATE));
    places.addAll(spans(PaperField.VENUE));
    found.addAll(DateSlots.find(raw, date, kind, places, venueEnd()));
  }

  private int venueEnd() {
    return found.stream()
        .filter(filled -> filled.slot().is(Slot.Kind.VENUE))
        .findFirst()
        .map(WrittenEntry.Filled::end)
        .orElse(RawText.NONE);
  }

  private void tags() {
    for (int i = 0; i < paper.tags().size(); i++) {
      String tag = TagForm.words(paper.tags().get(i));
      int at = raw.find(tag, 0, raw.text().length(), true);
      while (at >= 0 && raw.isInAddress(at)) {
        at = raw.find(tag, at + 1, raw.text().length(), true);
      }
      if (at >= 0) {
        add(new Slot(Slot.Kind.TAG, i, ""), at, at + tag.length());
      }
    }
  }

  private void number() {
    Matcher number = NUMBER.matcher(raw.text().toLowerCase(Locale.ROOT));
    if (number.find() && raw.isFree(number.start(1), number.end(1))) {
      add(Slot.of(Slot.Kind.NUMBER), number.start(1), number.end(1));
    }
  }
}
