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
    int close = new ObjectEnd(text, open, wary).find();
    boolean balanced = close >= 0;
    wary |= close == ObjectEnd.RAN_OUT;
    if (kind == Kind.ENTRY && isCommentedOut(sign)) {
      kind = Kind.COMMENTED_OUT;
    }
    if (!balanced && kind == Kind.COMMENT) {
      return sign + 1;
    }
    int end = balanced ? close + 1 : ObjectEnd.cutOff(close, text.length());
    boolean broken = !balanced && kind != Kind.COMMENTED_OUT;
    freeText(sign);
    objects.add(
        new RawObject(
            broken ? Kind.UNBALANCED : kind,
            type,
            new SourceSpan(sign, end),
            new SourceSpan(open + 1, balanced ? close : end)));
    freeStart = end;
    return end;
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

  private boolean isCommentedOut(int sign) {
    int start = sign;
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
      if (sign - start > 80) {
        return false;
      }
    }
    int first = afterBlank(start);
    return first < sign && text.charAt(first) == '%';
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
