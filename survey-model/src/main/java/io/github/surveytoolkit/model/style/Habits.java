package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a whole list does alike: how it spells venues and tags, labels links, joins names. */
final class Habits {

  private static final String AUTHORS = "authors ";
  private static final String VENUE = "venue ";
  private static final String TAG = "tag ";
  private static final String LABEL = "label ";
  private static final String LITERAL = "literal";

  private static final Pattern OWN =
      Pattern.compile(
          "(?is)<!--.*?-->|<img\\b[^<>]*>|</?a\\b[^<>]*>|!\\[[^\\]\\n"
              + "]*\\]\\([^)\\n"
              + "]*\\)|\\[[^\\[\\]\\n"
              + "]*\\]\\([^)\\n"
              + "]*\\)|https?://[^\\s<>()\"']*");
  private static final Pattern BLANKS = Pattern.compile("[ \t]{2,}");

  private final Tally tally = new Tally();
  private int entries;

  /** Counts an entry in, or with {@code -1} out again. */
  void count(WrittenEntry entry, int times) {
    entries += times;
    for (WrittenEntry.Filled filled : entry.slots()) {
      if (!entry.rough().contains(filled.slot().kind())) {
        count(entry, filled, times);
      }
    }
    entry.pattern().literals().forEach(literal -> tally.add(LITERAL, literal, times));
  }

  private void count(WrittenEntry entry, WrittenEntry.Filled filled, int times) {
    Slot slot = filled.slot();
    Paper paper = entry.paper();
    switch (slot.kind()) {
      case AUTHORS -> authors(paper.authors(), AuthorsForm.named(slot.form()), times);
      case VENUE -> {
        Venue venue = paper.venue().orElseThrow();
        tally.add(VENUE + slot.form() + venue.written(), entry.written(filled), times);
        venue
            .id()
            .ifPresent(
                id -> tally.add(VENUE + "id " + slot.form() + id, entry.written(filled), times));
      }
      case TAG -> tally.add(TAG + paper.tags().get(slot.index()), entry.written(filled), times);
      case LINK -> {
        Link link = paper.links().get(slot.index());
        link.label()
            .filter(label -> slot.form().indexOf(LinkSlots.LABEL) >= 0)
            .ifPresent(label -> tally.add(LABEL + link.kind().word(), label, times));
      }
      default -> {
        // other values are written as they are
      }
    }
  }

  private void authors(List<Author> authors, AuthorsForm form, int times) {
    boolean omitted = Author.othersOmitted(authors);
    int names = authors.size() - (omitted ? 1 : 0);
    if (omitted) {
      tally.add(AUTHORS + "others", form.others(), times);
    }
    if (names == 2 && !omitted) {
      tally.add(AUTHORS + "pair", form.separator(), times);
    } else if (names > 1) {
      tally.add(AUTHORS + "separator", form.separator(), times);
      if (!omitted) {
        tally.add(AUTHORS + "last", form.last(), times);
      }
    }
  }

  /** Returns how {@code authors} are joined in this list. */
  AuthorsForm authorsForm(List<Author> authors, AuthorsForm.Order order) {
    boolean omitted = Author.othersOmitted(authors);
    boolean pair = authors.size() == 2 && !omitted;
    Optional<String> usual = tally.best(AUTHORS + "separator");
    Optional<String> two = tally.best(AUTHORS + "pair");
    String separator = (pair ? two.or(() -> usual) : usual).orElse(", ");
    String last =
        omitted ? separator : tally.best(AUTHORS + "last").or(() -> two).orElse(separator);
    String others = tally.best(AUTHORS + "others").orElse(AuthorsForm.PLAIN.others());
    return new AuthorsForm(order, separator, last, others);
  }

  /** Returns how a venue that some source spells so is written in this list, if it is. */
  Optional<String> spelling(Venue venue, String form) {
    return tally.best(VENUE + form + venue.written());
  }

  /** Returns how this list spells a venue that comes from elsewhere, if it names it at all. */
  Optional<String> usualSpelling(Venue venue) {
    return venue.id().flatMap(id -> tally.best(VENUE + "id " + id));
  }

  /** Returns how this list writes a tag, if it does. */
  Optional<String> tag(String tag) {
    return tally.best(TAG + tag);
  }

  /** Returns the label that this list gives to links of a kind. */
  Optional<String> label(LinkKind kind) {
    return tally.best(LABEL + kind.word());
  }

  /** Takes out of a literal what says something of one paper alone: pictures, comments, words. */
  String cleaned(String literal) {
    if (isCommon(literal)) {
      return literal;
    }
    String marks = OWN.matcher(literal).replaceAll("");
    StringBuilder text = new StringBuilder();
    boolean tag = false;
    for (int i = 0; i < marks.length(); i++) {
      char c = marks.charAt(i);
      tag |= c == '<';
      if (tag || !Character.isLetterOrDigit(c)) {
        text.append(c);
      }
      tag &= c != '>';
    }
    return BLANKS.matcher(text).replaceAll(" ");
  }

  /** Words that stand in one entry alone say something of its paper, not of the style. */
  boolean isCommon(String literal) {
    return entries < 3
        || tally.count(LITERAL, literal) > 1
        || literal.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
