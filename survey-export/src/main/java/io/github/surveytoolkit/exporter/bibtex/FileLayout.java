package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.exporter.bibtex.Alignment.Kind;
import io.github.surveytoolkit.exporter.bibtex.EntryText.FieldText;
import io.github.surveytoolkit.exporter.splice.LineEnd;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a file is written: what most of its entries do, and what this toolkit does where there is
 * nothing to learn from.
 */
final class FileLayout {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final String text;
  private final String lineEnd;
  private final EntryLayout usual;
  private final boolean alignsToLongest;
  private final Map<String, Usual<String>> typeNames = new HashMap<>();
  private final Map<String, Usual<String>> fieldNames = new HashMap<>();
  private final Usual<LetterCase> types = new Usual<>();
  private final Usual<String> openings = new Usual<>();
  private final Usual<String> gaps = new Usual<>();
  private final Usual<Boolean> bareNumbers = new Usual<>();

  /** Learns from {@code entries}, which come in the order of the file. */
  FileLayout(String text, List<EntryText> entries) {
    this.text = text;
    this.lineEnd = LineEnd.of(text);
    Usual<EntryLayout> layouts = new Usual<>();
    Usual<Alignment> columns = new Usual<>();
    for (int i = 0; i < entries.size(); i++) {
      learn(entries.get(i));
      LayoutLearner.layout(text, entries.get(i))
          .ifPresent(
              layout -> {
                layouts.add(layout.withAlignment(layout.alignment().at(0)));
                columns.add(layout.alignment());
              });
      if (i > 0) {
        gap(entries.get(i - 1), entries.get(i));
      }
    }
    EntryLayout found = layouts.value().orElseGet(() -> EntryLayout.standard(lineEnd));
    Optional<Alignment> clear = columns.clear();
    this.usual = found.withAlignment(clear.orElse(found.alignment()));
    this.alignsToLongest = clear.isEmpty();
  }

  private void learn(EntryText entry) {
    learn(entry.type(), typeNames);
    types.add(LetterCase.of(entry.type()));
    openings.add(text.substring(entry.typeEnd(), entry.key().start()));
    for (FieldText field : entry.fields()) {
      learn(text.substring(field.name().start(), field.name().end()), fieldNames);
      String value = text.substring(field.value().start(), field.value().end());
      String bare = value.replaceAll("^[{\"]|[}\"]$", "");
      if (NUMBER.matcher(bare).matches()) {
        bareNumbers.add(bare.equals(value));
      }
    }
  }

  private static void learn(String name, Map<String, Usual<String>> names) {
    names.computeIfAbsent(name.toLowerCase(Locale.ROOT), unknown -> new Usual<>()).add(name);
  }

  private void gap(EntryText one, EntryText next) {
    String between = text.substring(one.close() + 1, next.start());
    if (between.isBlank()) {
      gaps.add(between);
    }
  }

  String lineEnd() {
    return lineEnd;
  }

  /** Returns what stands between two entries. */
  String gap() {
    return gaps.value().orElse(lineEnd + lineEnd);
  }

  /** Returns the layout of most entries. */
  EntryLayout usual() {
    return usual;
  }

  /** Returns the layout for a new entry whose fields have {@code names}. */
  EntryLayout forNames(List<String> names) {
    if (usual.alignment().kind() == Kind.NONE || !alignsToLongest) {
      return usual;
    }
    String separator = usual.separator();
    int indent =
        separator.length() - 1 - Math.max(separator.lastIndexOf('\n'), separator.lastIndexOf('\r'));
    int longest = names.stream().mapToInt(String::length).max().orElse(0);
    Alignment alignment = usual.alignment();
    int sign = alignment.kind() == Kind.VALUES ? 1 + alignment.after().length() : 0;
    int column = indent + longest + alignment.before().length() + sign;
    return usual.withAlignment(alignment.at(column));
  }

  /** Returns the beginning of an entry, up to its key. */
  String opening(String type) {
    LetterCase letters = types.value().orElse(LetterCase.SMALL);
    String name = known(typeNames, type).orElseGet(() -> letters.apply(type));
    return "@" + name + openings.value().orElse("{");
  }

  /** Returns what closes an entry that begins so. */
  static String closing(String opening) {
    return opening.contains("(") ? ")" : "}";
  }

  /** Returns {@code name} as fields are named where names are written in {@code letters}. */
  String fieldName(String name, LetterCase letters) {
    return known(fieldNames, name)
        .filter(spelt -> LetterCase.of(spelt) == letters)
        .orElseGet(() -> letters.apply(name));
  }

  private static Optional<String> known(Map<String, Usual<String>> names, String name) {
    return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT))).flatMap(Usual::value);
  }

  /** Returns true if years and volumes stand without braces. */
  boolean hasBareNumbers() {
    return bareNumbers.value().orElse(false);
  }
}
