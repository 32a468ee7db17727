package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.exporter.bibtex.EntryText.FieldText;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through one entry by the strict grammar, and gives up where it is left. */
final class EntryScan {

  private static final String NO_NAME = "{}\"#%'(),=\\~@";

  private final String text;
  private final int start;
  private final int close;
  private int at;

  EntryScan(String text, SourceSpan span) {
    this.text = text;
    this.start = span.start();
    this.close = span.end() - 1;
    this.at = start + 1;
  }

  Optional<EntryText> entry() {
    if (close <= start || text.charAt(start) != '@') {
      return Optional.empty();
    }
    space();
    SourceSpan type = word();
    space();
    int open = at;
    boolean braces = take('{') && text.charAt(close) == '}';
    boolean parentheses = !braces && take('(') && text.charAt(close) == ')';
    space();
    SourceSpan key = word();
    List<FieldText> fields = new ArrayList<>();
    boolean whole =
        (braces || parentheses) && type.length() > 0 && key.length() > 0 && fields(fields);
    return whole
        ? Optional.of(new EntryText(string(type), start, open, key, fields, close))
        : Optional.empty();
  }

  private String string(SourceSpan span) {
    return text.substring(span.start(), span.end());
  }

  private boolean fields(List<FieldText> fields) {
    space();
    while (at < close) {
      if (!take(',')) {
        return false;
      }
      space();
      if (at < close && !field(fields)) {
        return false;
      }
      space();
    }
    return at == close;
  }

  private boolean field(List<FieldText> fields) {
    SourceSpan name = word();
    space();
    int equals = at;
    if (name.length() == 0 || !take('=')) {
      return false;
    }
    space();
    int from = at;
    int end = pieces();
    fields.add(new FieldText(name, equals, new SourceSpan(from, Math.max(from, end))));
    return end >= 0;
  }

  /** Goes over what signs # join; returns its end, or -1 where it has none. */
  private int pieces() {
    while (piece()) {
      int end = at;
      space();
      if (!take('#')) {
        at = end;
        return end;
      }
      space();
    }
    return -1;
  }

  private boolean piece() {
    if (at < close && text.charAt(at) == '{') {
      return delimited('}');
    }
    if (at < close && text.charAt(at) == '"') {
      return delimited('"');
    }
    return word().length() > 0;
  }

  /** Goes behind the sign that ends a value, outside of all braces within. */
  private boolean delimited(char end) {
    int depth = 0;
    at++;
    while (at < close) {
      char c = text.charAt(at++);
      if (c == end && depth == 0) {
        return true;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return false;
  }

  private SourceSpan word() {
    int from = at;
    while (at < close && text.charAt(at) > ' ' && NO_NAME.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return new SourceSpan(from, at);
  }

  private boolean take(char wanted) {
    boolean there = at < close && text.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void space() {
    while (at < close && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
