package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.EntryText.Hyperlink;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what plainly is meant as a link and is none in CommonMark: a space between label and
 * target, a target with spaces or unbalanced parentheses, one that is never closed; and bare
 * addresses.
 */
final class LinkRepair {

  /** A label's end and a target's beginning. */
  private static final Pattern JOINT =
      Pattern.compile("][ \\u3000]?\\([ ]?(?=https?://|www\\.|\\.{0,2}/)");

  private static final Pattern BARE =
      Pattern.compile("https?://[^\\s<>\"\\u201c\\u201d\\u3000-\\u303f\\uff00-\\uff20]+");
  private static final String TRAILING = ".,;:!?'\"*_|";

  /** A stretch of the text that is a link: its label, and what is dropped around it. */
  private record Find(int start, int labelStart, int labelEnd, int end, Hyperlink link) {}

  private LinkRepair() {}

  static EntryText repaired(EntryText text, String source) {
    if (!text.text().contains("](")
        && !text.text().contains("] (")
        && !text.text().contains("://")) {
      return text;
    }
    List<Find> finds = new ArrayList<>();
    findBroken(text, source, finds);
    findBare(text, finds);
    return finds.isEmpty() ? text : rebuilt(text, finds);
  }

  private static void findBroken(EntryText text, String source, List<Find> finds) {
    Matcher joint = JOINT.matcher(text.text());
    while (joint.find()) {
      int labelStart = opening(text, joint.start());
      if (labelStart >= 0 && text.linkAt(joint.start()) < 0) {
        finds.add(broken(text, source, labelStart, joint));
      }
    }
  }

  private static Find broken(EntryText text, String source, int open, Matcher joint) {
    int end = targetEnd(text.text(), joint.end());
    boolean closed = end < text.length() && text.at(end) == ')';
    SourceSpan target = text.span(joint.end(), Math.max(end, joint.end() + 1));
    String url = source.substring(target.start(), target.end()).strip();
    int after = closed ? end + 1 : end;
    Hyperlink link = new Hyperlink(url, "", -1, -1, text.span(open, after), true);
    return new Find(open, open + 1, joint.start(), after, link);
  }

  /** The end of a target: its closing parenthesis on the same line, else the next white space. */
  private static int targetEnd(String text, int from) {
    int depth = 0;
    int firstSpace = -1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == EntryText.HARD_BREAK || c == EntryText.SOFT_BREAK || text.startsWith("](", i)) {
        return firstSpace >= 0 ? firstSpace : i;
      } else if (c == ' ' && firstSpace < 0) {
        firstSpace = i;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0) {
        return i;
      }
    }
    return firstSpace >= 0 ? firstSpace : text.length();
  }

  /** The bracket that the one at {@code close} closes, on the same line; -1 if there is none. */
  private static int opening(EntryText text, int close) {
    int depth = 0;
    for (int i = close - 1; i >= 0 && text.at(i) != EntryText.HARD_BREAK; i--) {
      if (text.at(i) == ']') {
        depth++;
      } else if (text.at(i) == '[' && depth-- == 0) {
        return i;
      }
    }
    return -1;
  }

  private static void findBare(EntryText text, List<Find> finds) {
    Matcher bare = BARE.matcher(text.text());
    while (bare.find()) {
      int end = trimmed(text.text(), bare.start(), bare.end());
      boolean free = text.linkAt(bare.start()) < 0;
      if (free
          && finds.stream().noneMatch(find -> find.start() < end && bare.start() < find.end())) {
        String url = text.text().substring(bare.start(), end);
        Hyperlink link = new Hyperlink(url, "", -1, -1, text.span(bare.start(), end), false);
        finds.add(new Find(bare.start(), bare.start(), end, end, link));
      }
    }
  }

  /**
   * Punctuation at the end is the sentence's, and so is a parenthesis that the address never opens.
   */
  private static int trimmed(String text, int start, int end) {
    int at = end;
    while (at > start) {
      char c = text.charAt(at - 1);
      boolean unopened =
          (c == ')'
                  && text.substring(start, at).chars().filter(x -> x == '(').count()
                      < text.substring(start, at).chars().filter(x -> x == ')').count())
              || c == ']'
              || c == '}';
      if (!unopened && TRAILING.indexOf(c) < 0) {
        break;
      }
      at--;
    }
    return at;
  }

  private static EntryText rebuilt(EntryText text, List<Find> finds) {
    finds.sort(Comparator.comparingInt(Find::start));
    EntryTextBuilder out = new EntryTextBuilder();
    int[] links = out.adoptLinks(text);
    int at = 0;
    for (Find find : finds) {
      if (find.start() >= at) {
        out.appendSlice(text, at, find.start(), links);
        out.appendAsLink(text, find.labelStart(), find.labelEnd(), find.link());
        at = find.end();
      }
    }
    out.appendSlice(text, at, text.length(), links);
    return out.build();
  }
}
