package io.github.surveytoolkit.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Awards and forms of presentation in a short text, and what is left of the text without them.
 *
 * @param tags {@code award:best paper} for awards, {@code oral} and the like for presentations
 */
record Awards(List<String> tags, String rest) {

  private static final Pattern AWARD =
      Pattern.compile(
          "(?i)(?<![\\p{L}])(?:acm sig\\w+ )?((?:(?:best|outstanding|distinguished|influential|exemplary)(?:[ -](?:student|industry|demo|short|long|resource|system|theme|artifact|main track|research|technical|application))*[ -]?(?:papers?|article|thesis|artifact)?(?: (?:award|prize))?(?: (?:candidate|finalist|runner[- ]?up|nominee|nomination|honou?rable mention|shortlist))?|honou?rable mention|test[- ]of[- ]time(?: award)?|marr prize|(?:gold|silver) medal))(?: (?:award|winner|paper))*(?![\\p{L}])");
  private static final Pattern REAL_AWARD =
      Pattern.compile(
          "(?i)paper|award|prize|mention|medal|article|thesis|artifact|candidate|finalist|test");
  private static final Pattern PRESENTATION =
      Pattern.compile(
          "(?i)(?<![\\p{L}/-])(?:(?:accepted|appear(?:ed|s)?)\\s+)?(?:as\\s+)?(?:an?\\s+)?(long oral|oral(?: presentation| paper| talk)?|spotlights?(?: presentation| paper)?|posters?(?: presentation| session)?|highlights?(?: paper)?|notable[- ]top[- ]\\d+%|top[- ]\\d+%|keynote|invited talk|long paper|short paper|extended abstract)(?![\\p{L}/-])");

  /** Words without which neither pattern can match; the patterns are slow and seldom needed. */
  private static final Set<String> TRIGGERS =
      Set.of(
          "best",
          "outstanding",
          "distinguished",
          "influential",
          "exemplary",
          "honorable",
          "honourable",
          "test",
          "marr",
          "gold",
          "silver",
          "oral",
          "spotlight",
          "spotlights",
          "poster",
          "posters",
          "highlight",
          "highlights",
          "notable",
          "top",
          "keynote",
          "invited",
          "long",
          "short",
          "extended");

  static Awards in(String text) {
    if (!hasTrigger(text)) {
      return new Awards(List.of(), text);
    }
    List<String> tags = new ArrayList<>();
    String rest = cut(text, AWARD, "award:", tags);
    return new Awards(tags, cut(rest, PRESENTATION, "", tags));
  }

  private static boolean hasTrigger(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start >= 3
            && TRIGGERS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  private static String cut(String text, Pattern pattern, String prefix, List<String> tags) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder rest = new StringBuilder();
    int end = 0;
    while (matcher.find()) {
      if (prefix.isEmpty() || REAL_AWARD.matcher(matcher.group(1)).find()) {
        tags.add(prefix + matcher.group(1).toLowerCase(Locale.ROOT).strip());
        rest.append(text.substring(end, matcher.start())).append(' ');
        end = matcher.end();
      }
    }
    return rest.append(text.substring(end)).toString();
  }
}
