package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.link.LinkLabels;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines that only give links from lines that say something themselves. */
final class Labels {

  private static final Pattern KEY =
      Pattern.compile("^[\\s\\p{So}\uFE0F*_-]*([\\p{L}][\\p{L} /]{0,20}?)\\s*[*_]*[:\uff1a]");
  private static final int MOST_OTHER_WORDS = 2;

  private Labels() {}

  /** Returns true for {@code Paper: https://…}, {@code [[code](u)] [[video](u)]} and the like. */
  static boolean isLabelLine(EntryText text) {
    Matcher key = KEY.matcher(text.text());
    if (key.find() && LinkLabels.kindOf(key.group(1)).isPresent()) {
      return true;
    }
    if (text.links().isEmpty()) {
      return false;
    }
    int others = Words.count(text.text());
    for (EntryText.Hyperlink link : text.links()) {
      String label = text.text().substring(link.start(), link.end());
      if (!label.isBlank() && !label.equals(link.url()) && LinkLabels.kindOf(label).isEmpty()) {
        return false;
      }
      others -= Words.count(label);
    }
    return others <= MOST_OTHER_WORDS;
  }
}
