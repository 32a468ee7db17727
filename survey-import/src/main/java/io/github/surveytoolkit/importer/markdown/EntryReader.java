package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.link.LinkKinds;
import io.github.surveytoolkit.importer.markdown.HouseStyle.Slot;
import io.github.surveytoolkit.importer.markdown.TitleRecognizer.Title;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.source.PaperField;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one entry: recognizers claim what they are sure of, the title is what is left in its place.
 */
final class EntryReader {

  private static final Pattern TOPIC_AFTER_TITLE =
      Pattern.compile("^(.{8,}[.?!])\\s*[(\uff08]([^()\uff08\uff09]{2,60})[)\uff09]$");
  private static final String EDGE = ",;:|\u2022\u00b7*_";
  private static final String OPENING_QUOTES = "\"\u201c\u2018'\u300c\u300a`";
  private static final String CLOSING_QUOTES = "\"\u201d\u2019'\u300d\u300b`";

  private final VenueRecognizer venues;
  private final Source source;

  EntryReader(VenueRecognizer venues, Source source) {
    this.venues = venues;
    this.source = source;
  }

  /** Reads {@code text} and the parts that complete it, child bullets and the like. */
  Reading read(EntryText text, List<Part> parts, HouseStyle style) {
    Entry entry = new Entry(text, new EntryDraft(), venues, style, source);
    parts.stream().filter(Part::isKnown).forEach(part -> PartReader.read(part, entry, source));
    Optional<Title> title = recognize(entry);
    entry.links.ofPaper().forEach(entry.draft::link);
    int noteWords = noteWords(entry);
    boolean leads = title.filter(found -> leads(entry, found)).isPresent();
    parts.stream()
        .filter(part -> !part.isKnown())
        .forEach(part -> PartReader.read(part, entry, source));
    return finished(entry, title, noteWords, leads);
  }

  private static int noteWords(Entry entry) {
    return entry.claims.fields().stream()
        .filter(field -> field.field() == PaperField.NOTE)
        .mapToInt(field -> Words.count(entry.sourceText(field.span())))
        .sum();
  }

  private static boolean leads(Entry entry, Title title) {
    int start = entry.text.span(title.start(), title.end()).start();
    return entry.claims.fields().stream()
        .noneMatch(field -> field.field() == PaperField.NOTE && field.span().start() < start);
  }

  private Optional<Title> recognize(Entry entry) {
    Optional<Slot> linked = LinkRecognizer.recognize(entry);
    Optional<Slot> group = GroupRecognizer.recognize(entry);
    Optional<Slot> styled = StyledRunRecognizer.recognize(entry);
    BadgeRecognizer.recognize(entry);
    Optional<Title> title = TitleRecognizer.find(entry).map(found -> takeTitle(entry, found));
    Optional<Slot> tail = title.flatMap(found -> readTails(entry, found));
    entry.slot = group.or(() -> styled).or(() -> tail).or(() -> linked);
    return title;
  }

  /** Reads what stands before the title and what stands after it. */
  private static Optional<Slot> readTails(Entry entry, Title title) {
    TailReader.read(entry, 0, title.start(), false);
    return TailReader.read(entry, title.end(), entry.text.length(), true);
  }

  private static Title takeTitle(Entry entry, Title title) {
    boolean plain = title.form() == TitleForm.PLAIN;
    boolean open = plain || title.form() == TitleForm.LINKED_NAME;
    int end =
        open
            ? PlainTitle.end(entry, title.start(), title.end())
            : PlainTitle.endBeforeDate(entry, title.start(), title.end());
    int authorsEnd = plain ? PlainTitle.afterAuthors(entry, title.start(), end) : title.start();
    if (authorsEnd > title.start()) {
      return takeTitle(entry, new Title(authorsEnd, end, TitleForm.PLAIN));
    }
    entry.draft.title(clean(entry, entry.claims.freeText(title.start(), end)));
    Optional<Claims.Stretch> core = entry.claims.core(title.start(), end);
    entry.claims.claim(title.start(), end);
    core.ifPresent(stretch -> entry.claims.claim(stretch.start(), stretch.end(), PaperField.TITLE));
    int link = entry.text.linkAt(core.map(Claims.Stretch::start).orElse(title.start()));
    if (link >= 0) {
      entry.links.use(link, LinkUse.TITLE);
    }
    return new Title(title.start(), end, title.form());
  }

  /** Takes off what is not the title's own: quotes around it, separators, one period at the end. */
  private static String clean(Entry entry, String raw) {
    String text = unquoted(trimmed(TextNormalizer.normalize(raw)));
    Matcher topic = TOPIC_AFTER_TITLE.matcher(text);
    if (topic.matches()) {
      entry.draft.tag(topic.group(2));
      text = topic.group(1);
    }
    return withoutPeriod(unquoted(trimmed(text)));
  }

  /** A dash in front must stand off from the title: "-Net" may be its beginning. */
  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && (isEdge(text.charAt(start)) || isDash(text, start, end))) {
      start++;
    }
    while (end > start && isEnd(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** A bracket that opens at the end opens nothing of the title's. */
  private static boolean isEnd(char c) {
    return isEdge(c) || isDash(c) || "[(\u3010\uff08".indexOf(c) >= 0;
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || EDGE.indexOf(c) >= 0;
  }

  private static boolean isDash(String text, int at, int end) {
    return isDash(text.charAt(at))
        && at + 1 < end
        && (text.charAt(at + 1) == ' ' || isDash(text.charAt(at + 1)));
  }

  private static boolean isDash(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  private static String withoutPeriod(String text) {
    boolean single = text.endsWith(".") && !text.endsWith("..");
    return single ? text.substring(0, text.length() - 1).strip() : text;
  }

  private static String unquoted(String text) {
    String bare = withoutPeriod(text);
    if (bare.length() < 2) {
      return text;
    }
    int quote = OPENING_QUOTES.indexOf(bare.charAt(0));
    int last = CLOSING_QUOTES.indexOf(bare.charAt(bare.length() - 1));
    String inner = bare.substring(1, bare.length() - 1);
    boolean whole =
        quote >= 0
            && last >= 0
            && inner.indexOf(bare.charAt(0)) < 0
            && inner.indexOf(bare.charAt(bare.length() - 1)) < 0;
    if (whole) {
      return inner.strip();
    }
    boolean strayOpening =
        "\"\u201c".indexOf(bare.charAt(0)) >= 0
            && bare.indexOf('"', 1) < 0
            && bare.indexOf('\u201d') < 0;
    boolean strayClosing =
        "\"\u201d".indexOf(bare.charAt(bare.length() - 1)) >= 0
            && bare.indexOf('"') == bare.length() - 1
            && bare.indexOf('\u201c') < 0;
    return strayOpening
        ? bare.substring(1).strip()
        : strayClosing ? bare.substring(0, bare.length() - 1).strip() : text;
  }

  private static Reading finished(
      Entry entry, Optional<Title> title, int noteWords, boolean leads) {
    EntryDraft draft = entry.draft;
    return new Reading(
        draft.paper(),
        title.map(Title::form).orElse(TitleForm.PLAIN),
        entry.slot,
        evidence(entry),
        Words.count(draft.title()),
        noteWords,
        leads,
        inPage(entry),
        entry.claims.fields(),
        entry.diagnostics);
  }

  private static Optional<String> inPage(Entry entry) {
    return entry.draft.links().stream()
        .filter(link -> link.label().filter("title"::equals).isPresent())
        .map(Link::url)
        .filter(url -> !url.contains("://"))
        .findFirst();
  }

  private static Evidence evidence(Entry entry) {
    List<Link> links = entry.draft.links();
    boolean place = links.stream().anyMatch(link -> LinkKinds.isPaperPlace(link.url()));
    boolean label =
        links.stream()
            .anyMatch(
                link ->
                    link.kind() == LinkKind.PAPER
                        && link.label().filter(l -> !l.equals("title")).isPresent());
    return new Evidence(
        place,
        label,
        entry.draft.venue().flatMap(venue -> venue.id()).isPresent(),
        entry.draft.hasVenue(),
        entry.draft.hasDate(),
        entry.draft.hasAuthors(),
        !links.isEmpty());
  }
}
