package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.importer.bibtex.RawEntry.Field;
import io.github.surveytoolkit.importer.bibtex.RawEntry.Piece;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/**
 * Has jbibtex read the values of one entry. It gets the entry in a form in which it makes no
 * mistakes: names and key are placeholders, so that none has a meaning for it; macros are spelled
 * out; a backslash is a sign of no meaning, since jbibtex would not count the brace after it, and
 * BibTeX does; a line break is a space, as jbibtex would drop commas beside it.
 */
final class FieldParser {

  private static final char BACKSLASH = '\u0001';
  private static final char OPEN = '\u0002';
  private static final char CLOSE = '\u0003';

  private final BibTeXParser parser;
  private final MacroTable macros;
  private final Findings findings;
  private final String text;

  FieldParser(MacroTable macros, Findings findings) {
    this.macros = macros;
    this.findings = findings;
    this.text = findings.source().text();
    try {
      this.parser = new Unresolving();
    } catch (ParseException | TokenMgrException broken) {
      throw new IllegalStateException("jbibtex cannot read its own months", broken);
    }
  }

  /** Returns the value of each of {@code fields}, or nothing where jbibtex gives up. */
  Optional<List<String>> values(List<Field> fields) {
    StringBuilder entry = new StringBuilder("@entry{key");
    for (int i = 0; i < fields.size(); i++) {
      entry.append(",\nf").append(i).append(" = ");
      value(fields.get(i), entry);
    }
    return parse(entry.append(",\n}").toString(), fields.size());
  }

  private void value(Field field, StringBuilder entry) {
    String joint = "";
    for (Piece piece : field.pieces()) {
      entry.append(joint).append('{');
      if (piece.kind() == Piece.Kind.MACRO) {
        macro(field, piece, entry);
      } else {
        append(text, piece.span().start(), piece.span().end(), entry);
      }
      entry.append('}');
      joint = " # ";
    }
    if (field.pieces().isEmpty()) {
      entry.append("{}");
    }
  }

  private void macro(Field field, Piece piece, StringBuilder entry) {
    String name = text.substring(piece.span().start(), piece.span().end());
    Optional<String> value = macros.use(name);
    if (value.isEmpty()) {
      findings.warning(
          macros.isExhausted() ? "macros-too-long" : "undefined-macro",
          macros.isExhausted()
              ? "the macros of this file grow beyond all bounds, \"" + name + "\" stays as it is"
              : "no @string defines \""
                  + ObjectCursor.shown(name)
                  + "\"; define it, or put the value of \""
                  + field.name()
                  + "\" in braces",
          piece.span().start());
    }
    String spelled = value.orElse(name);
    append(spelled, 0, spelled.length(), entry);
  }

  private static void append(String from, int start, int end, StringBuilder entry) {
    boolean balanced = isBalanced(from, start, end);
    for (int i = start; i < end; i++) {
      char c = from.charAt(i);
      if (!balanced && (c == '{' || c == '}')) {
        entry.append(c == '{' ? OPEN : CLOSE);
      } else if (c == '\\') {
        entry.append(BACKSLASH);
      } else {
        entry.append(c <= CLOSE || c == '\n' || c == '\r' ? ' ' : c);
      }
    }
  }

  /** Within quotation marks braces may be out of step though those of the entry are not. */
  private static boolean isBalanced(String from, int start, int end) {
    int depth = 0;
    for (int i = start; i < end && depth >= 0; i++) {
      char c = from.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return depth == 0;
  }

  private Optional<List<String>> parse(String entry, int count) {
    try {
      BibTeXDatabase read = parser.parse(new StringReader(entry));
      return read.getObjects().size() == 1 && read.getObjects().get(0) instanceof BibTeXEntry only
          ? values(only.getFields(), count)
          : Optional.empty();
    } catch (ParseException
        | TokenMgrException
        | ObjectResolutionException
        | StackOverflowError refused) {
      return Optional.empty();
    }
  }

  private static Optional<List<String>> values(Map<Key, Value> read, int count) {
    List<String> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Value value = read.get(new Key("f" + i));
      if (value == null) {
        return Optional.empty();
      }
      String text = value.toUserString().replace(BACKSLASH, '\\');
      values.add(text.replace(OPEN, '{').replace(CLOSE, '}'));
    }
    return Optional.of(values);
  }

  /** Macros and cross-references are resolved here and not there. */
  private static final class Unresolving extends BibTeXParser {

    Unresolving() throws ParseException, TokenMgrException {
      super();
    }

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {
      // none comes so far
    }

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
      // none comes so far
    }
  }
}
