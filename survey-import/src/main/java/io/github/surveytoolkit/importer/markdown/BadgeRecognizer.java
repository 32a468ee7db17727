package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.EntryText.Picture;
import io.github.surveytoolkit.importer.markdown.VenuePhrase.Trust;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words of badges as shields.io draws them: {@code badge/NeurIPS-2023-blue}, {@code
 * badge/pdf-2025.05-red}.
 */
final class BadgeRecognizer {

  private static final Pattern WORDS = Pattern.compile("(?i)shields\\.io/badge/([^?]*)");
  private static final Pattern TYPE = Pattern.compile("(?i)\\.svg$");
  private static final Pattern LABEL =
      Pattern.compile("(?i)conference|conf|journal|venue|publish(?:ed|er)?|publication|accepted");
  private static final Pattern DASH = Pattern.compile("(?<!-)-(?!-)");

  private BadgeRecognizer() {}

  static void recognize(Entry entry) {
    for (Picture picture : entry.text.pictures()) {
      Matcher words = WORDS.matcher(picture.url());
      if (words.find()) {
        words(TYPE.matcher(words.group(1)).replaceFirst("")).ifPresent(text -> take(entry, text));
      }
    }
  }

  /** The parts are parted by single hyphens; the last is the colour; an underscore is a space. */
  private static Optional<String> words(String path) {
    String[] parts = DASH.split(path, -1);
    if (parts.length < 2) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    boolean labelled = parts.length > 2 && LABEL.matcher(parts[0]).matches();
    for (int i = labelled ? 1 : 0; i < parts.length - 1; i++) {
      text.append(
              parts[i]
                  .replace("__", "\u0000")
                  .replace('_', ' ')
                  .replace('\u0000', '_')
                  .replace("--", "-"))
          .append(' ');
    }
    return Optional.of(decoded(text.toString()).strip());
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  private static void take(Entry entry, String text) {
    entry
        .venues
        .phrase(text)
        .filter(
            phrase ->
                (phrase.is(Trust.KNOWN)
                        && (phrase.hasDate()
                            || !phrase.tags().isEmpty()
                            || !entry.draft.hasVenue()))
                    || (phrase.is(Trust.PLAUSIBLE) && phrase.hasDate()))
        .filter(phrase -> !isBareArxiv(phrase))
        .ifPresentOrElse(entry.draft::phrase, () -> date(entry, text));
  }

  /** "arXiv" alone labels a link, it names no venue. */
  private static boolean isBareArxiv(VenuePhrase phrase) {
    return !phrase.hasDate() && phrase.tags().isEmpty();
  }

  private static void date(Entry entry, String text) {
    DateRecognizer.find(text).flatMap(DateRecognizer.Found::date).ifPresent(entry.draft::date);
  }
}
