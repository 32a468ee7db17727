package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import java.util.List;
import java.util.Optional;

/** Fills the slots of a pattern with the values of a paper. */
final class EntryRenderer {

  private final Habits habits;
  private final EntryEscaper escaper;
  private final List<Integer> section;

  EntryRenderer(Habits habits, EntryEscaper escaper, List<Integer> section) {
    this.habits = habits;
    this.escaper = escaper;
    this.section = section;
  }

  String render(EntryPattern pattern, Paper paper, String number) {
    boolean html = pattern.medium() == EntryPattern.Medium.HTML;
    StringBuilder text = new StringBuilder(pattern.literals().get(0));
    for (int i = 0; i < pattern.slots().size(); i++) {
      Slot slot = pattern.slots().get(i);
      text.append(slot.is(Slot.Kind.NUMBER) ? number : value(slot, paper, html));
      text.append(pattern.literals().get(i + 1));
    }
    return text.toString();
  }

  /** Returns what is written in {@code slot} for {@code paper}. */
  String value(Slot slot, Paper paper, boolean html) {
    return switch (slot.kind()) {
      case TITLE -> title(escaper.text(paper.title(), html));
      case AUTHORS ->
          escaper.text(
              habits.authorsForm(paper.authors(), order(slot), section).write(paper.authors()),
              html);
      case VENUE ->
          VenueForm.preprint(slot.form(), paper)
              .or(() -> paper.venue().map(venue -> venue(venue, slot.form(), html)))
              .orElse("");
      case DATE -> paper.date().flatMap(date -> DateForm.write(date, slot.form())).orElse("");
      case LISTED ->
          Optional.ofNullable(paper.fields().get(PaperShape.LISTED))
              .flatMap(DateForm::parse)
              .flatMap(date -> DateForm.write(date, slot.form()))
              .orElse("");
      case ARXIV -> paper.identifiers().arxiv().map(ArxivId::value).orElse("");
      case LINK -> link(slot, paper.links().get(slot.index()), html);
      case REPOSITORY -> LinkSlots.repository(paper.links().get(slot.index())).orElse("");
      case TAG -> tag(paper.tags().get(slot.index()), html);
      case NOTE -> escaper.text(notes(paper).get(slot.index()), html);
      case NUMBER -> "";
    };
  }

  private String title(String title) {
    return habits.title(title).orElse(title);
  }

  private static AuthorsForm.Order order(Slot slot) {
    return slot.form().isEmpty() ? AuthorsForm.Order.GIVEN : AuthorsForm.Order.valueOf(slot.form());
  }

  private String tag(String tag, boolean html) {
    return habits.tag(tag).orElseGet(() -> escaper.text(TagForm.words(tag), html));
  }

  private String venue(Venue venue, String form, boolean html) {
    return habits
        .spelling(venue, form)
        .orElseGet(
            () ->
                form.equals("badge")
                    ? VenueForm.inBadge(venue.written())
                    : escaper.text(venue.written(), html));
  }

  String text(String text, boolean html) {
    return escaper.text(text, html);
  }

  static List<String> notes(Paper paper) {
    return paper.note().stream().flatMap(String::lines).toList();
  }

  private String link(Slot slot, Link link, boolean html) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < slot.form().length(); i++) {
      char c = slot.form().charAt(i);
      switch (c) {
        case LinkSlots.LABEL -> text.append(escaper.text(link.label().orElse(""), html));
        case LinkSlots.ADDRESS -> text.append(escaper.address(link.url(), html));
        default -> text.append(c);
      }
    }
    return text.toString();
  }
}
