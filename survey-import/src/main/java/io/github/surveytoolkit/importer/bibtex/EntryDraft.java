package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.model.source.FieldSpan;
import io.github.surveytoolkit.model.source.PaperField;
import io.github.surveytoolkit.model.text.LatexDecoder;
import io.github.surveytoolkit.model.text.LatexDecoder.Decoded;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of an entry while they are read: what is taken is gone, the rest stays as it is. */
final class EntryDraft {

  private final BibtexEntry entry;
  private final Findings findings;
  private final Map<String, FieldValue> fields;
  private final Map<String, String> kept = new LinkedHashMap<>();
  private final List<FieldSpan> spans = new ArrayList<>();
  private int unknownCommands;
  private int suspicious;

  EntryDraft(BibtexEntry entry, Findings findings) {
    this.entry = entry;
    this.findings = findings;
    this.fields = FieldNames.standard(entry);
  }

  String type() {
    return entry.type();
  }

  BibtexEntry entry() {
    return entry;
  }

  Findings findings() {
    return findings;
  }

  /** Returns a field that stays. */
  Optional<FieldValue> peek(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** Returns a field and removes it. */
  Optional<FieldValue> take(String name) {
    return Optional.ofNullable(fields.remove(name));
  }

  /** Returns a field as part of what {@code meaning} says, and removes it. */
  Optional<FieldValue> take(String name, PaperField meaning) {
    Optional<FieldValue> value = take(name);
    value.ifPresent(found -> mark(meaning, found));
    return value;
  }

  void mark(PaperField meaning, FieldValue value) {
    if (!value.inherited()) {
      spans.add(new FieldSpan(meaning, value.span()));
    }
  }

  List<FieldSpan> spans() {
    spans.sort(Comparator.comparingInt(span -> span.span().start()));
    return List.copyOf(spans);
  }

  /** Keeps a value among the fields of the paper. */
  void keep(String name, String value) {
    if (!value.isEmpty()) {
      kept.put(name, value);
    }
  }

  Map<String, String> kept() {
    return kept;
  }

  /** What nobody took, in the order of the text. */
  Map<String, FieldValue> rest() {
    return fields;
  }

  /** Returns the text of a value; the first unknown command of the entry is reported. */
  String text(FieldValue value) {
    return normal(decoded(value, value.latex(), 0), value);
  }

  /** Returns the text of a part of {@code value} that begins at {@code start}. */
  String decoded(FieldValue value, String latex, int start) {
    Decoded decoded = LatexDecoder.decode(latex);
    if (!decoded.unknown().isEmpty()) {
      if (unknownCommands == 0) {
        LatexDecoder.UnknownCommand first = decoded.unknown().get(0);
        findings.warning(
            "unknown-command",
            "the command " + first.command() + " is not known and stays as written",
            offset(value, start + first.offset()));
      }
      unknownCommands += decoded.unknown().size();
    }
    return decoded.text();
  }

  String normal(String text, FieldValue value) {
    List<Integer> found = TextNormalizer.suspicious(text);
    if (!found.isEmpty() && suspicious++ == 0) {
      findings.warning(
          "control-character",
          "the invisible character U+"
              + String.format(Locale.ROOT, "%04X", found.get(0))
              + " is left out",
          offset(value, 0));
    }
    return TextNormalizer.normalize(text);
  }

  /** An inherited value is another entry's trouble; here its place is the key. */
  int offset(FieldValue value, int index) {
    return value.inherited() ? entry.keyOffset() : value.offsetOf(index);
  }

  void warning(String code, String message, FieldValue value) {
    findings.warning(code, message, offset(value, 0));
  }
}
