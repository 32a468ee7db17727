package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Writes an entry anew for a changed paper: what did not change keeps its bytes, what is gone goes
 * with the marks around it, what is new comes where the section has it.
 */
final class EntryRevision {

  private final WrittenEntry entry;
  private final Paper paper;
  private final EntryRenderer renderer;
  private final boolean html;
  private final List<Slot> slots = new ArrayList<>();
  private final List<String> literals = new ArrayList<>();
  private final IdentityHashMap<Slot, String> kept = new IdentityHashMap<>();
  private final int[] links;

  EntryRevision(WrittenEntry entry, Paper paper, EntryRenderer renderer) {
    this.entry = entry;
    this.paper = paper;
    this.renderer = renderer;
    this.html = entry.pattern().medium() == EntryPattern.Medium.HTML;
    this.links = LinkMatch.of(entry.paper().links(), paper.links());
  }

  /** Returns the entry's new text; nothing if it must be written anew as a whole. */
  Optional<String> text(SlotInserter inserter) {
    for (WrittenEntry.Filled filled : entry.slots()) {
      Optional<Slot> slot = slot(filled);
      if (slot.isEmpty()) {
        return Optional.empty();
      }
      slots.add(slot.get());
    }
    if (hasUnknownChange()) {
      return Optional.empty();
    }
    cut();
    dropAbsent();
    inserter.insert(slots, literals, paper, this::isNew);
    inserter.fill(literals, RowCells.blank(entry.pattern().literals()));
    return Optional.of(joined());
  }

  /** Returns the slot for the new paper; its old text is kept where its value did not change. */
  private Optional<Slot> slot(WrittenEntry.Filled filled) {
    Slot old = filled.slot();
    Slot slot = new Slot(old.kind(), index(old), form(old));
    boolean same = isSame(old) || isWrittenAlready(slot, filled);
    if (!same && entry.rough().contains(old.kind())) {
      return Optional.empty();
    }
    if (same) {
      kept.put(slot, entry.written(filled));
    }
    return Optional.of(slot);
  }

  /**
   * A reader may take less for a value than was written, such as a title that begins with colons.
   */
  private boolean isWrittenAlready(Slot slot, WrittenEntry.Filled filled) {
    if (!PatternFitter.isFilled(slot, paper)) {
      return false;
    }
    String value = value(slot);
    int from = Math.max(0, filled.end() - value.length());
    int at = entry.raw().indexOf(value, from);
    return !value.isEmpty() && at >= 0 && at <= filled.start();
  }

  private int index(Slot old) {
    boolean link = old.is(Slot.Kind.LINK) || old.is(Slot.Kind.REPOSITORY);
    return link ? links[old.index()] : old.index();
  }

  /** A date that says less than before takes the form that shows what it says. */
  private String form(Slot old) {
    boolean lacks =
        old.is(Slot.Kind.DATE)
            && paper.date().isPresent()
            && DateForm.write(paper.date().get(), old.form()).isEmpty();
    return lacks ? DateForm.coarser(old.form(), paper.date().orElseThrow()) : old.form();
  }

  private boolean isSame(Slot slot) {
    Paper before = entry.paper();
    return switch (slot.kind()) {
      case TITLE -> before.title().equals(paper.title());
      case AUTHORS -> before.authors().equals(paper.authors());
      case VENUE ->
          spelling(before.venue()).equals(changedSpelling())
              && (slot.form().indexOf(VenueForm.ARXIV) < 0
                  || before.identifiers().arxiv().equals(paper.identifiers().arxiv()));
      case DATE -> before.date().equals(paper.date());
      case LISTED -> listed(before).equals(listed(paper));
      case ARXIV -> before.identifiers().arxiv().equals(paper.identifiers().arxiv());
      case LINK, REPOSITORY -> isSameLink(slot);
      case TAG -> sameAt(before.tags(), paper.tags(), slot.index());
      case NOTE -> sameAt(EntryRenderer.notes(before), EntryRenderer.notes(paper), slot.index());
      case NUMBER -> true;
    };
  }

  private static <T> boolean sameAt(List<T> before, List<T> after, int index) {
    return index < after.size() && before.get(index).equals(after.get(index));
  }

  private boolean isSameLink(Slot slot) {
    if (links[slot.index()] < 0) {
      return false;
    }
    Link before = entry.paper().links().get(slot.index());
    Link after = paper.links().get(links[slot.index()]);
    return before.url().equals(after.url())
        && (slot.is(Slot.Kind.REPOSITORY) || before.label().equals(after.label()));
  }

  private static Optional<String> spelling(Optional<Venue> venue) {
    return venue.map(Venue::written);
  }

  private Optional<String> changedSpelling() {
    return paper.venue().map(VenueForm::wanted);
  }

  private static Optional<PublicationDate> listed(Paper paper) {
    return Optional.ofNullable(paper.fields().get(PaperShape.LISTED)).flatMap(DateForm::parse);
  }

  /** A title that is not found, though the paper has one, cannot be changed in its place. */
  private boolean hasUnknownChange() {
    return !entry.paper().title().equals(paper.title()) && !entry.has(Slot.Kind.TITLE);
  }

  private void cut() {
    int at = 0;
    for (WrittenEntry.Filled filled : entry.slots()) {
      literals.add(entry.raw().substring(at, filled.start()));
      at = filled.end();
    }
    literals.add(entry.raw().substring(at));
  }

  private void dropAbsent() {
    EntryPattern.Medium medium = entry.pattern().medium();
    for (int i = slots.size() - 1; i >= 0; i--) {
      if (!kept.containsKey(slots.get(i)) && !PatternFitter.isFilled(slots.get(i), paper)) {
        PatternFitter.drop(i, slots, literals, medium);
      }
    }
  }

  /** What the old paper had, shown or not, needs no place of its own now. */
  private boolean isNew(Slot.Kind kind) {
    Paper before = entry.paper();
    return switch (kind) {
      case AUTHORS -> before.authors().isEmpty();
      case VENUE -> before.venue().isEmpty();
      case DATE -> before.date().isEmpty();
      case LINK -> !before.links().equals(paper.links());
      case TAG -> before.tags().size() < paper.tags().size();
      case NOTE -> before.note().isEmpty();
      default -> false;
    };
  }

  private String joined() {
    StringBuilder text = new StringBuilder(literals.get(0));
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      text.append(kept.containsKey(slot) ? kept.getOrDefault(slot, "") : value(slot));
      text.append(literals.get(i + 1));
    }
    return text.toString();
  }

  private String value(Slot slot) {
    if (slot.is(Slot.Kind.VENUE)) {
      String spelling = changedSpelling().orElse("");
      Optional<String> preprint = VenueForm.preprint(slot.form(), paper);
      if (preprint.isPresent() && spelling.equals(paper.venue().orElseThrow().written())) {
        return preprint.get();
      }
      return slot.form().equals("badge")
          ? VenueForm.inBadge(spelling)
          : renderer.text(spelling, html);
    }
    if (slot.is(Slot.Kind.AUTHORS) && slot.form().indexOf('\u0001') >= 0) {
      return renderer.text(AuthorsForm.named(slot.form()).write(paper.authors()), html);
    }
    return renderer.value(slot, paper, html);
  }
}
