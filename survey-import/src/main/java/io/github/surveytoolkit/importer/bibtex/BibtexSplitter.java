package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.importer.bibtex.RawObject.Kind;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a {@code .bib} into raw objects by counting braces, so that what is wrong with one object
 * costs that object. As BibTeX does, it begins an object at any <code>@word{</code> or
 * {@code @word(}, and pays no regard to backslashes. An object that does not end before a line that
 * begins another one is cut off there.
 */
final class BibtexSplitter {

  private final String text;
  private final List<RawObject> objects = new ArrayList<>();
  private int freeStart;

  /** Set once an object ran to the end of the text: then indented lines begin objects too. */
  private boolean wary;

  private BibtexSplitter(String text) {
    this.text = text;
  }

  static List<RawObject> split(String text) {
    BibtexSplitter splitter = new BibtexSplitter(text);
    splitter.run();
    return splitter.objects;
  }

  private void run() {
    int sign = text.indexOf('@');
    while (sign >= 0) {
      int next = object(sign);
      sign = text.indexOf('@', Math.max(next, sign + 1));
    }
    freeText(text.length());
  }

  /** Adds the object that begins at {@code sign}, if one does; returns where to go on. */
  private int object(int sign) {
    int typeStart = afterSpace(sign + 1);
    int typeEnd = wordEnd(typeStart);
    int open = afterSpace(typeEnd);
    if (typeEnd == typeStart || open >= text.length() || "{(".indexOf(text.charAt(open)) < 0) {
      return sign + 1;
    }
    String type = text.substring(typeStart, typeEnd).toLowerCase(Locale.ROOT);
    Kind kind = kind(type);
    ObjectEnd end = ObjectEnd.find(text, open, wary);
    wary |= end.ranOut();
    if (!end.balanced() && (kind == Kind.COMMENT || isCommented(sign))) {
      return sign + 1;
    }
    int stop = end.balanced() ? end.offset() + 1 : end.offset();
    freeText(sign);
    objects.add(
        new RawObject(
            !end.balanced() ? Kind.UNBALANCED : isCommented(sign, stop) ? Kind.COMMENTED_OUT : kind,
            type,
            new SourceSpan(sign, stop),
            new SourceSpan(open + 1, end.offset())));
    freeStart = stop;
    return stop;
  }

  private static Kind kind(String type) {
    return switch (type) {
      case "string" -> Kind.STRING;
      case "preamble" -> Kind.PREAMBLE;
      case "comment" -> Kind.COMMENT;
      case "include" -> Kind.INCLUDE;
      default -> Kind.ENTRY;
    };
  }

  private void freeText(int end) {
    if (end > freeStart) {
      SourceSpan span = new SourceSpan(freeStart, end);
      objects.add(new RawObject(Kind.TEXT, "", span, span));
    }
  }

  /** BibTeX knows no comments, but who puts a percent sign before every line means one. */
  private boolean isCommented(int start, int end) {
    int line = start;
    while (line >= 0 && line < end) {
      if (!isCommented(line)) {
        return false;
      }
      int feed = text.indexOf('\n', line);
      line = feed < 0 ? -1 : feed + 1;
    }
    return true;
  }

  /** Whether a percent sign is the first on the line of {@code at}. */
  private boolean isCommented(int at) {
    int first = afterBlank(text.lastIndexOf('\n', at - 1) + 1);
    return first < text.length() && text.charAt(first) == '%';
  }

  private int afterBlank(int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private int afterSpace(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int wordEnd(int from) {
    int i = from;
    while (i < text.length() && isWord(text.charAt(i), i > from)) {
      i++;
    }
    return i;
  }

  static boolean isWord(char c, boolean inside) {
    return Character.isLetter(c) || (inside && (Character.isDigit(c) || c == '_' || c == '-'));
  }
}
