package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.exporter.bibtex.Alignment.Kind;
import io.github.surveytoolkit.exporter.bibtex.EntryText.FieldText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Learns the layout of one entry from its text. */
final class LayoutLearner {

  /** White space and one comma, which may stand at the end of a line or at the start of one. */
  private static final Pattern SEPARATOR = Pattern.compile("[ \t\r\n]*,[ \t\r\n]*");

  private final String text;
  private final List<FieldText> fields;
  private final EntryText entry;

  private LayoutLearner(String text, EntryText entry) {
    this.text = text;
    this.entry = entry;
    this.fields = entry.fields();
  }

  /** Returns how {@code entry} is laid out; one field alone does not tell. */
  static Optional<EntryLayout> layout(String text, EntryText entry) {
    return entry.fields().size() < 2 ? Optional.empty() : new LayoutLearner(text, entry).layout();
  }

  private Optional<EntryLayout> layout() {
    String first = text.substring(entry.key().end(), fields.get(0).name().start());
    Usual<String> separators = new Usual<>();
    Usual<Boolean> quoted = new Usual<>();
    Usual<LetterCase> names = new Usual<>();
    for (int i = 0; i < fields.size(); i++) {
      FieldText field = fields.get(i);
      int before = i == 0 ? entry.key().end() : fields.get(i - 1).value().end();
      separators.add(text.substring(before, field.name().start()));
      names.add(LetterCase.of(text.substring(field.name().start(), field.name().end())));
      char sign = text.charAt(field.value().start());
      if (sign == '{' || sign == '"') {
        quoted.add(sign == '"');
      }
    }
    Alignment alignment = alignment();
    return separators
        .value()
        .filter(separator -> SEPARATOR.matcher(separator).matches())
        .map(separator -> indented(separator, alignment))
        .map(
            separator ->
                new EntryLayout(
                    indented(first, alignment),
                    separator,
                    alignment,
                    quoted.value().orElse(false),
                    names.value().orElse(LetterCase.SMALL),
                    text.substring(entry.end(), entry.close())));
  }

  /** Where names end in one column, the indent is each name's own. */
  private static String indented(String separator, Alignment alignment) {
    return alignment.kind() == Kind.NAME_ENDS ? separator.replaceFirst("[ \t]+$", "") : separator;
  }

  private Alignment alignment() {
    Usual<String> before = new Usual<>();
    Usual<String> after = new Usual<>();
    for (FieldText field : fields) {
      before.add(before(field));
      after.add(after(field));
    }
    String usualBefore = before.value().orElse(" ");
    String usualAfter = after.value().orElse(" ");
    Alignment plain = new Alignment(Kind.NONE, 0, usualBefore, usualAfter);
    return column(FieldText::equals)
        .map(column -> equalsAt(column, usualAfter))
        .or(
            () ->
                column(field -> field.value().start())
                    .map(column -> new Alignment(Kind.VALUES, column, usualBefore, least(true))))
        .orElse(plain);
  }

  private Alignment equalsAt(int column, String after) {
    boolean ragged =
        fields.stream().map(field -> column(field.name().start())).distinct().count() > 1;
    return new Alignment(ragged ? Kind.NAME_ENDS : Kind.EQUALS, column, least(false), after);
  }

  private String before(FieldText field) {
    return text.substring(field.name().end(), field.equals());
  }

  private String after(FieldText field) {
    return text.substring(field.equals() + 1, field.value().start());
  }

  /** Signs in one column need a space between, unless the longest name has none. */
  private String least(boolean behind) {
    boolean spaced =
        fields.stream().noneMatch(field -> (behind ? after(field) : before(field)).isEmpty());
    return spaced ? " " : "";
  }

  /** Returns the column in which signs stand behind names of different lengths, if there is one. */
  private Optional<Integer> column(ToIntFunction<FieldText> sign) {
    Usual<Integer> columns = new Usual<>();
    fields.forEach(field -> columns.add(beginsLine(field) ? column(sign.applyAsInt(field)) : -1));
    return columns.clear().filter(column -> column > 0 && isChosen(column, sign));
  }

  private boolean isChosen(int column, ToIntFunction<FieldText> sign) {
    Set<Integer> lengths = new HashSet<>();
    for (FieldText field : fields) {
      if (column(sign.applyAsInt(field)) == column) {
        lengths.add(field.name().length());
      }
    }
    return lengths.size() > 1;
  }

  private boolean beginsLine(FieldText field) {
    int start = lineStart(field.name().start());
    return start > 0 && text.substring(start, field.name().start()).isBlank();
  }

  private int column(int offset) {
    return offset - lineStart(offset);
  }

  private int lineStart(int offset) {
    return 1 + Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  }
}
