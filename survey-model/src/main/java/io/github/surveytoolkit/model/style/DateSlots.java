package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where an entry writes a date, which may be in several places and forms. */
final class DateSlots {

  private final RawText raw;
  private final Slot.Kind kind;
  private final List<WrittenEntry.Filled> found = new ArrayList<>();

  private DateSlots(RawText raw, Slot.Kind kind) {
    this.raw = raw;
    this.kind = kind;
  }

  /**
   * Finds {@code date} in {@code places}, in full forms anywhere, and right behind the venue.
   *
   * @param venueEnd where the venue ends, negative if none is found
   */
  static List<WrittenEntry.Filled> find(
      RawText raw, PublicationDate date, Slot.Kind kind, List<SourceSpan> places, int venueEnd) {
    DateSlots slots = new DateSlots(raw, kind);
    for (String form : DateForm.all()) {
      Optional<String> written = DateForm.write(date, form);
      if (written.isPresent()) {
        slots.find(form, written.get(), places, venueEnd);
      }
    }
    return slots.found;
  }

  private void find(String form, String written, List<SourceSpan> places, int venueEnd) {
    for (SourceSpan place : places) {
      date(form, written, place.start(), place.end());
    }
    boolean anywhere = form.length() >= 4 && !form.equals("yyMM");
    date(form, written, 0, anywhere ? raw.text().length() : 0);
    if (venueEnd >= 0) {
      date(form, written, venueEnd, venueEnd + 3 + written.length());
    }
  }

  private void date(String form, String written, int from, int to) {
    int at = raw.find(written, from, to, false);
    while (at >= 0 && raw.isInAddress(at)) {
      at = raw.find(written, at + 1, to, false);
    }
    if (at >= 0) {
      raw.take(at, at + written.length());
      found.add(new WrittenEntry.Filled(new Slot(kind, 0, form), at, at + written.length()));
    }
  }
}
