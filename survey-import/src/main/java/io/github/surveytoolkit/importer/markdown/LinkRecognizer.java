package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.link.LinkLabels;
import io.github.surveytoolkit.importer.link.UrlIdentifiers;
import io.github.surveytoolkit.importer.markdown.AuthorRecognizer.Likeness;
import io.github.surveytoolkit.importer.markdown.EntryText.Hyperlink;
import io.github.surveytoolkit.importer.markdown.HouseStyle.Slot;
import io.github.surveytoolkit.importer.markdown.VenuePhrase.Trust;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.source.PaperField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides which links of an entry are mere labels, badges or venues; the title may be another. */
final class LinkRecognizer {

  private static final int MOST_LABEL_WORDS = 5;
  private static final int MOST_VENUE_WORDS = 8;
  private static final Pattern BADGE_PLACE =
      Pattern.compile(
          "(?i)shields\\.io|badge|img\\.icons8|awesome\\.re|\\.svg(?:\\?|$)|colab-|favicon|_24px|icon");
  private static final Pattern AUTHORS_AND_YEAR =
      Pattern.compile("\\s*(.{2,80}?),?\\s*\\(((?:19|20)\\d\\d)[a-z]?\\)\\s*");
  private static final Pattern STAR = Pattern.compile("(?i)/github/stars/|/stars/");

  private LinkRecognizer() {}

  /** Decides; returns the slot if a venue is the label of a link in brackets before the title. */
  static Optional<Slot> recognize(Entry entry) {
    Optional<Slot> slot = Optional.empty();
    for (int link = 0; link < entry.links.count(); link++) {
      if (!entry.links.hasLabel(link)) {
        unlabelled(entry, link);
      } else if (labelled(entry, link)) {
        slot = Optional.of(Slot.BRACKET_BEFORE);
      }
    }
    return slot;
  }

  /** A link around a picture is a badge if the picture is one, else a teaser image. */
  private static void unlabelled(Entry entry, int link) {
    boolean badge = entry.links.picture(link).map(picture -> isBadge(picture.url())).orElse(true);
    entry.links.use(link, badge ? LinkUse.BADGE : LinkUse.NONE);
  }

  /** Returns true for the image of a badge rather than of a figure. */
  static boolean isBadge(String imageUrl) {
    return BADGE_PLACE.matcher(imageUrl).find() || STAR.matcher(imageUrl).find();
  }

  /** Returns true if the label is a venue in front of the title. */
  private static boolean labelled(Entry entry, int link) {
    Hyperlink hyperlink = entry.links.get(link);
    String label = entry.links.label(link);
    boolean before = !hasTitleBefore(entry, hyperlink.start());
    if (isLabel(entry, link, label)) {
      entry.links.use(link, hyperlink.url().isBlank() ? LinkUse.NONE : LinkUse.LABEL);
      entry.claims.claim(hyperlink.start(), hyperlink.end(), PaperField.LINK);
      if (UrlIdentifiers.arxivInText(label).isPresent()) {
        entry.venues.phrase(label).ifPresent(entry.draft::phrase);
      } else if (before) {
        preprint(entry, label);
      }
      return false;
    }
    if (!before && isAuthorsAndYear(entry, link, label)) {
      return false;
    }
    Optional<VenuePhrase> phrase = venuePhrase(entry, link, label);
    phrase.ifPresent(
        found -> {
          entry.links.use(link, LinkUse.VENUE);
          entry.claims.claim(hyperlink.start(), hyperlink.end(), PaperField.VENUE);
          entry.draft.phrase(found);
        });
    return before && phrase.filter(VenuePhrase::hasVenue).isPresent();
  }

  /** "arXiv" labels a link, but where the list's links are labelled by venues it is one. */
  private static void preprint(Entry entry, String label) {
    if (entry.style.isVenueSlot(Slot.BRACKET_BEFORE)) {
      entry
          .venues
          .phrase(label)
          .filter(phrase -> phrase.is(Trust.KNOWN) && phrase.hasVenue())
          .ifPresent(entry.draft::phrase);
    }
  }

  private static boolean isLabel(Entry entry, int link, String label) {
    int words = Words.count(label);
    boolean first = !hasTitleBefore(entry, entry.links.get(link).start());
    if (LinkLabels.kindOf(label).isPresent()) {
      return !first || words == 1 || isBracketed(entry, link) || LinkLabels.isWholly(label);
    }
    boolean bare = label.strip().equals(entry.links.get(link).url());
    return bare || (!first && words <= MOST_LABEL_WORDS && isBracketed(entry, link));
  }

  /** Words in brackets are tags and labels; a title has words of its own. */
  private static boolean hasTitleBefore(Entry entry, int index) {
    int depth = 0;
    for (int i = 0; i < index; i++) {
      char c = entry.text.at(i);
      depth += "[(\u3010\uff08".indexOf(c) >= 0 ? 1 : "])\u3011\uff09".indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && entry.claims.isFree(i) && Character.isLetterOrDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /** {@code [[Paper](u)]} or {@code [[Paper]](u)}. */
  private static boolean isBracketed(Entry entry, int link) {
    Hyperlink hyperlink = entry.links.get(link);
    String label = entry.links.label(link).strip();
    boolean inside = label.startsWith("[") && label.endsWith("]");
    boolean outside =
        hyperlink.start() > 0
            && entry.text.at(hyperlink.start() - 1) == '['
            && hyperlink.end() < entry.text.length()
            && (entry.text.at(hyperlink.end()) == ']' || entry.text.at(hyperlink.end()) == ' ');
    return inside || outside;
  }

  /** {@code Title. [Vaswani et al. (2017)](u)}: the link names who and when. */
  private static boolean isAuthorsAndYear(Entry entry, int link, String label) {
    Matcher parts = AUTHORS_AND_YEAR.matcher(label);
    if (!parts.matches() || AuthorRecognizer.likeness(parts.group(1)) == Likeness.NO) {
      return false;
    }
    Hyperlink hyperlink = entry.links.get(link);
    entry.draft.authors(AuthorRecognizer.read("by " + parts.group(1)));
    entry.draft.date(PublicationDate.of(Integer.parseInt(parts.group(2))));
    entry.links.use(link, LinkUse.VENUE);
    entry.claims.claim(hyperlink.start(), hyperlink.end(), PaperField.AUTHORS);
    return true;
  }

  private static Optional<VenuePhrase> venuePhrase(Entry entry, int link, String label) {
    if (Words.count(label) > MOST_VENUE_WORDS) {
      return Optional.empty();
    }
    boolean bracketed = isBracketed(entry, link);
    boolean first = !entry.hasWordsBefore(entry.links.get(link).start());
    return entry
        .venues
        .phrase(label)
        .filter(
            phrase ->
                (phrase.is(Trust.KNOWN) && (!first || bracketed || phrase.hasDate()))
                    || (phrase.is(Trust.PLAUSIBLE) && (bracketed || phrase.hasDate())));
  }
}
