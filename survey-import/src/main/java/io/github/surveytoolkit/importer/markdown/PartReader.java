package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.link.LinkLabels;
import io.github.surveytoolkit.importer.markdown.AuthorRecognizer.Likeness;
import io.github.surveytoolkit.importer.markdown.Part.Role;
import io.github.surveytoolkit.importer.markdown.VenuePhrase.Trust;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.source.FieldSpan;
import io.github.surveytoolkit.model.source.PaperField;
import io.github.surveytoolkit.model.source.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what completes an entry from below: a child bullet, a paragraph, a line of badges. */
final class PartReader {

  private static final Pattern KEY =
      Pattern.compile(
          "^[\\s\\p{So}\uFE0F*_]*([\\p{L}][\\p{L} /&-]{0,24}?)\\s*[*_]*[:\uff1a][*_]*\\s*");
  private static final Pattern AUTHORS = Pattern.compile("(?i)authors?|by|\u4f5c\u8005");
  private static final Pattern VENUE =
      Pattern.compile(
          "(?i)publisher|venue|conference|journal|published(?:"
              + " in)?|publication|date|year|time|accepted(?: at| by)?");
  private static final int MOST_VENUE_WORDS = 3;
  private static final Pattern TOPICS =
      Pattern.compile("(?i)keys?|key ?words?|tags?|topics?|category");

  private PartReader() {}

  static void read(Part found, Entry entry, Source source) {
    EntryText text = found.text();
    Entry part = new Entry(text, entry.draft, entry.venues, entry.style, source);
    PaperField field = found.isKnown() ? known(part, found.role()) : byItself(part);
    if (text.length() > 0) {
      entry.claims.addField(new FieldSpan(field, text.span(0, text.length())));
    }
  }

  private static PaperField known(Entry part, Role role) {
    String value = part.text.text();
    switch (role) {
      case AUTHORS -> part.draft.authors(AuthorRecognizer.read(value));
      case VENUE, DATE -> {
        phrase(part, role);
        takeLinks(part, Optional.empty());
      }
      case LINK -> takeLinks(part, Optional.empty());
      case NAME, TOPIC -> {
        part.draft.tag(value);
        takeLinks(part, Optional.empty());
      }
      case NOTE -> part.draft.note(value);
      case NONE -> {
        // a rank or a picture says nothing of the paper
      }
      case TITLE, UNKNOWN -> byItself(part);
    }
    return role.field();
  }

  /** Whatever stands in a column of venues is one, a dash and the like excepted. */
  private static void phrase(Entry part, Role role) {
    part.venues
        .phrase(part.text.text().replace(EntryText.HARD_BREAK, ' '))
        .filter(phrase -> role == Role.VENUE || phrase.hasDate())
        .ifPresent(part.draft::phrase);
  }

  private static PaperField byItself(Entry part) {
    Matcher key = KEY.matcher(part.text.text());
    boolean keyed =
        key.lookingAt() && !key.group(1).isBlank() && part.text.linkAt(key.start(1)) < 0;
    return keyed ? keyed(part, key.group(1).strip(), key.end()) : unkeyed(part);
  }

  private static PaperField keyed(Entry part, String key, int start) {
    String value = part.text.text().substring(start);
    if (AUTHORS.matcher(key).matches()) {
      part.draft.authors(AuthorRecognizer.read(value));
      return PaperField.AUTHORS;
    }
    if (VENUE.matcher(key).matches()) {
      Optional<VenuePhrase> phrase = part.venues.phrase(value);
      phrase.ifPresentOrElse(part.draft::phrase, () -> part.draft.note(part.text.text()));
      takeLinks(part, Optional.empty());
      return PaperField.VENUE;
    }
    if (TOPICS.matcher(key).matches()) {
      part.draft.note(part.text.text());
      return PaperField.NOTE;
    }
    Optional<LinkKind> kind = LinkLabels.kindOf(key);
    if (kind.isPresent() && part.links.count() > 0 && !isProse(part, start)) {
      takeLinks(part, kind.filter(k -> k != LinkKind.URL));
      return PaperField.LINK;
    }
    part.draft.note(part.text.text());
    return PaperField.NOTE;
  }

  private static PaperField unkeyed(Entry part) {
    if (part.text.text().isBlank()
        || (!isProse(part, 0) && part.links.count() > 0 && hasLabelsOnly(part))) {
      BadgeRecognizer.recognize(part);
      takeLinks(part, Optional.empty());
      return PaperField.LINK;
    }
    String text = part.text.text();
    if (part.links.count() == 0 && !part.draft.hasAuthors() && isAuthors(part, text)) {
      part.draft.authors(AuthorRecognizer.read(text));
      return PaperField.AUTHORS;
    }
    Optional<VenuePhrase> phrase = part.venues.phrase(text).filter(p -> isVenue(part, p, text));
    if (phrase.isPresent()) {
      part.draft.phrase(phrase.get());
      return PaperField.VENUE;
    }
    return takeSeveral(part, text) ? PaperField.VENUE : mixed(part);
  }

  /** A line of its own that says a name and a year says a venue, though no one knows it. */
  private static boolean isVenue(Entry part, VenuePhrase phrase, String text) {
    boolean unknown =
        phrase.hasVenue()
            && phrase.hasDate()
            && !part.draft.hasVenue()
            && (phrase.is(Trust.PLAUSIBLE) || Words.count(text) <= MOST_VENUE_WORDS)
            && Character.isUpperCase(text.strip().codePointAt(0))
            && part.text.links().isEmpty();
    return phrase.is(Trust.KNOWN) || unknown;
  }

  /** {@code arXiv 1801; ICML 2018}: what is a venue is taken, what else stands there is a note. */
  private static boolean takeSeveral(Entry part, String text) {
    String[] pieces = text.split("\\s*;\\s+", -1);
    boolean any =
        pieces.length > 1
            && !text.contains(". ")
            && Stream.of(pieces).anyMatch(piece -> datedVenue(part, piece).isPresent());
    if (any) {
      Stream.of(pieces)
          .sorted(Comparator.comparing(piece -> isPreprint(part, piece)))
          .forEach(piece -> takeOne(part, piece));
    }
    return any;
  }

  private static void takeOne(Entry part, String text) {
    datedVenue(part, text).ifPresentOrElse(part.draft::phrase, () -> part.draft.note(text));
  }

  private static boolean isPreprint(Entry part, String text) {
    return datedVenue(part, text).flatMap(VenuePhrase::venue).filter(Venue::isPreprint).isPresent();
  }

  private static Optional<VenuePhrase> datedVenue(Entry part, String text) {
    return part.venues
        .phrase(text)
        .filter(phrase -> phrase.is(Trust.PLAUSIBLE) && phrase.hasVenue() && phrase.hasDate());
  }

  /** One name alone is an author where the list names authors, set off as they are. */
  private static boolean isAuthors(Entry part, String text) {
    Likeness likeness = AuthorRecognizer.likeness(text);
    boolean emphasized = (part.text.styleAt(0) & EntryText.EMPHASIS) != 0;
    boolean one = text.strip().contains(" ") || PersonName.isGroup(text);
    boolean alone = part.style.namesAuthors() && one && (emphasized || !part.draft.hasNote());
    return likeness == Likeness.SURELY || (likeness == Likeness.PERHAPS && alone);
  }

  /** A line such as {@code *Authors.* Venue 2020. [paper](u)}, else a note. */
  private static PaperField mixed(Entry part) {
    LinkRecognizer.recognize(part);
    boolean labels =
        part.links.ofPaper().stream()
            .anyMatch(
                link -> link.label().filter(l -> LinkLabels.kindOf(l).isPresent()).isPresent());
    boolean authors = AuthorRecognizer.likeness(firstStretch(part)) == Likeness.SURELY;
    if ((labels && (authors || part.wordsIn(0, part.text.length()) <= 6))
        || (authors && !part.draft.hasAuthors())) {
      GroupRecognizer.recognize(part);
      StyledRunRecognizer.recognize(part);
      TailReader.read(part, 0, part.text.length(), true);
      takeLinks(part, Optional.empty());
      return authors ? PaperField.AUTHORS : PaperField.LINK;
    }
    part.draft.note(part.text.text());
    return PaperField.NOTE;
  }

  private static String firstStretch(Entry part) {
    List<Claims.Stretch> stretches = part.claims.freeStretches(0, part.text.length());
    if (stretches.isEmpty()) {
      return "";
    }
    Claims.Stretch first = stretches.get(0);
    int end = first.start();
    int style = part.text.styleAt(first.start());
    while (end < first.end() && (part.text.styleAt(end) == style || part.text.at(end) == ' ')) {
      end++;
    }
    return part.text.text().substring(first.start(), end);
  }

  private static void takeLinks(Entry part, Optional<LinkKind> kind) {
    LinkRecognizer.recognize(part);
    for (Link link : part.links.ofPaper()) {
      part.draft.laterLink(kind.map(k -> new Link(k, link.label(), link.url())).orElse(link));
    }
  }

  /** Prose has words beside its links. */
  private static boolean isProse(Entry part, int start) {
    int words = Words.count(part.text.text().substring(start));
    int linked = 0;
    for (int link = 0; link < part.links.count(); link++) {
      linked += Words.count(part.links.label(link));
    }
    return words - linked > 4;
  }

  private static boolean hasLabelsOnly(Entry part) {
    for (int link = 0; link < part.links.count(); link++) {
      String label = part.links.label(link).toLowerCase(Locale.ROOT);
      if (part.links.hasLabel(link)
          && LinkLabels.kindOf(label).isEmpty()
          && Words.count(label) > 4) {
        return false;
      }
    }
    return true;
  }
}
