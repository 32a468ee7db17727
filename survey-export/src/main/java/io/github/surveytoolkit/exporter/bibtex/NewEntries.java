package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.BibtexEntryView;
import io.github.surveytoolkit.exporter.view.BibtexFieldView;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes new entries, and finds the places for them. */
final class NewEntries {

  /** Fewer keys are in order by chance. */
  private static final int FEWEST_SORTED = 3;

  /** What JabRef keeps behind all entries, and reads there alone. */
  private static final Pattern JABREF =
      Pattern.compile("(?im)^[ \t]*@comment[ \t]*\\{[ \t]*jabref-");

  private final String text;
  private final FileLayout layout;
  private final FieldValues values;
  private final List<SourceSpan> spans;
  private final List<String> keys;
  private final List<TextEdit> edits = new ArrayList<>();

  NewEntries(String text, ExistingEntries entries, FileLayout layout, FieldValues values) {
    this.text = text;
    this.layout = layout;
    this.values = values;
    this.spans = entries.inOrder().stream().map(ExistingEntries.Existing::span).toList();
    this.keys = entries.inOrder().stream().map(entry -> entry.name(text)).toList();
  }

  /** Returns edits that put {@code added} where entries belong in this file. */
  List<TextEdit> edits(List<BibtexEntryView> added) {
    if (added.isEmpty()) {
      return List.of();
    }
    if (spans.isEmpty()) {
      return List.of(alone(added));
    }
    Optional<Comparator<String>> order = order();
    List<BibtexEntryView> ordered = new ArrayList<>(added);
    order.ifPresent(by -> ordered.sort(Comparator.comparing(NewEntries::key, by)));
    ordered.forEach(
        entry -> insert(entry, order.map(by -> before(key(entry), by)).orElse(spans.size())));
    return edits;
  }

  private static String key(BibtexEntryView entry) {
    return ((Text.Verbatim) entry.key()).text();
  }

  /** Returns by what the file is sorted, if it is sorted by its keys. */
  private Optional<Comparator<String>> order() {
    Comparator<String> folded = Comparator.comparing(key -> key.toLowerCase(Locale.ROOT));
    return List.of(folded, Comparator.<String>naturalOrder()).stream()
        .filter(this::isSorted)
        .findFirst();
  }

  private boolean isSorted(Comparator<String> order) {
    for (int i = 1; i < keys.size(); i++) {
      if (order.compare(keys.get(i - 1), keys.get(i)) > 0) {
        return false;
      }
    }
    return keys.size() >= FEWEST_SORTED;
  }

  private int before(String key, Comparator<String> order) {
    int index = 0;
    while (index < keys.size() && order.compare(keys.get(index), key) <= 0) {
      index++;
    }
    return index;
  }

  private void insert(BibtexEntryView entry, int index) {
    String written = written(entry);
    String gap = layout.gap();
    if (index == 0) {
      int start = spans.get(0).start();
      edits.add(new TextEdit(new SourceSpan(start, start), written + gap));
    } else {
      int end = behind(spans.get(index - 1).end(), gap);
      edits.add(new TextEdit(new SourceSpan(end, end), gap + written));
    }
  }

  /** What follows an entry on its line is said of it, unless another one begins there. */
  private int behind(int end, String gap) {
    int line = end;
    while (line < text.length() && "\r\n".indexOf(text.charAt(line)) < 0) {
      line++;
    }
    boolean lines = gap.startsWith("\n") || gap.startsWith("\r");
    return lines && text.substring(end, line).indexOf('@') < 0 ? line : end;
  }

  /** A file without entries gets them at its end, before what JabRef keeps there. */
  private TextEdit alone(List<BibtexEntryView> added) {
    Matcher jabref = JABREF.matcher(text);
    int at = jabref.find() ? jabref.start() : text.length();
    String line = layout.lineEnd();
    String above = text.substring(0, at);
    String lead =
        above.isBlank() || above.endsWith(line + line)
            ? ""
            : above.endsWith(line) ? line : line + line;
    List<String> written = added.stream().map(this::written).toList();
    String tail = at == text.length() ? line : line + line;
    return new TextEdit(new SourceSpan(at, at), lead + String.join(line + line, written) + tail);
  }

  private String written(BibtexEntryView entry) {
    List<String> names = new ArrayList<>();
    EntryLayout plain = layout.usual();
    entry.fields().forEach(field -> names.add(layout.fieldName(field.name(), plain.names())));
    EntryLayout lines = layout.forNames(names);
    String opening = layout.opening(entry.type());
    StringBuilder out = new StringBuilder(opening).append(key(entry));
    boolean first = true;
    for (int i = 0; i < names.size(); i++) {
      BibtexFieldView field = entry.fields().get(i);
      Optional<String> value = values.of(field, lines.quoted());
      if (value.isPresent()) {
        String separator = first ? lines.first() : lines.separator();
        out.append(lines.alignment().field(separator, names.get(i), value.get()));
        first = false;
      }
    }
    return out.append(lines.tail()).append(FileLayout.closing(opening)).toString();
  }
}
