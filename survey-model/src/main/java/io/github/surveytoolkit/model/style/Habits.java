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
  private static final String TITLE = "title ";
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
  private static final Pattern BLANK = Pattern.compile("[\\s\u00A0]+");
  private static final Pattern BLANKS = Pattern.compile("[ \t]{2,}");

  private final Tally tally = new Tally();
  private int entries;

  /** Counts an entry in, or with {@code -1} out again. */
  void count(WrittenEntry entry, List<Integer> section, int times) {
    entries += times;
    for (WrittenEntry.Filled filled : entry.slots()) {
      if (!entry.rough().contains(filled.slot().kind())) {
        count(entry, filled, section, times);
      }
    }
    entry.pattern().literals().forEach(literal -> tally.add(LITERAL, literal, times));
  }

  private void count(
      WrittenEntry entry, WrittenEntry.Filled filled, List<Integer> section, int times) {
    Slot slot = filled.slot();
    Paper paper = entry.paper();
    switch (slot.kind()) {
      case TITLE -> title(entry.written(filled), times);
      case AUTHORS -> {
        AuthorsForm form = AuthorsForm.named(slot.form());
        authors(AUTHORS, paper.authors(), form, times);
        authors(AUTHORS + section, paper.authors(), form, times);
      }
      case VENUE -> {
        if (slot.form().indexOf(VenueForm.ARXIV) >= 0) {
          return;
        }
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

  /** Blanks within a title are no part of it, but a list that has it again has them again. */
  private void title(String written, int times) {
    String title = BLANK.matcher(written).replaceAll(" ");
    if (!title.equals(written) && written.indexOf('\n') < 0) {
      tally.add(TITLE + title, written, times);
    } else {
      tally.add(TITLE + title, title, times);
    }
  }

  /** Returns how this list writes a title that it has in another entry. */
  Optional<String> title(String title) {
    return tally.best(TITLE + title);
  }

  private void authors(String key, List<Author> authors, AuthorsForm form, int times) {
    boolean omitted = Author.othersOmitted(authors);
    int names = authors.size() - (omitted ? 1 : 0);
    if (omitted) {
      tally.add(key + "others", form.others(), times);
    }
    if (names == 2 && !omitted) {
      tally.add(key + "pair", form.separator(), times);
    } else if (names > 1) {
      tally.add(key + "separator", form.separator(), times);
      if (!omitted) {
        tally.add(key + "last", form.last(), times);
      }
    }
  }

  /** Returns how {@code authors} are joined in a section of this list. */
  AuthorsForm authorsForm(List<Author> authors, AuthorsForm.Order order, List<Integer> section) {
    boolean omitted = Author.othersOmitted(authors);
    boolean pair = authors.size() == 2 && !omitted;
    Optional<String> usual = join(section, "separator");
    Optional<String> two = join(section, "pair");
    String separator = (pair ? two.or(() -> usual) : usual).orElse(", ");
    String last = omitted ? separator : join(section, "last").or(() -> two).orElse(separator);
    String others = join(section, "others").orElse(AuthorsForm.PLAIN.others());
    return new AuthorsForm(order, separator, last, others);
  }

  /** The whole list counts as much as two entries of the section. */
  private Optional<String> join(List<Integer> section, String what) {
    return tally.best(AUTHORS + section + what, AUTHORS + what, 2);
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
