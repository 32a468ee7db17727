package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.importer.bibtex.RawEntry.Field;
import io.github.surveytoolkit.importer.bibtex.RawEntry.Piece;
import io.github.surveytoolkit.importer.bibtex.RawObject.Kind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.source.PaperField;
import io.github.surveytoolkit.model.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sees of an entry its title and its identifiers, as the reader would, but without reading the
 * rest. Abbreviations may be defined anew: they stand for what was defined last.
 */
final class EntryGlance {

  /**
   * What is seen.
   *
   * @param key in lower case
   * @param paper with title and identifiers only
   * @param inheritsAll true if title and identifiers may be another entry's
   * @param parents keys of the entries that it inherits from
   */
  record Seen(String key, Paper paper, boolean inheritsAll, List<String> parents) {}

  private static final Set<String> NEEDED =
      Set.of(
          "title",
          "doi",
          "url",
          "eprint",
          "eprinttype",
          "archiveprefix",
          "journal",
          "journaltitle",
          "volume",
          "number",
          "howpublished",
          "note",
          "crossref",
          "xdata");

  private final Findings unheard;
  private final MacroTable macros;
  private final MacroDefinitions definitions;

  EntryGlance(Source source, List<RawObject> objects) {
    this.unheard = Findings.unheard(source);
    this.macros = new MacroTable(source.text().length());
    this.definitions = new MacroDefinitions(macros, unheard);
    definitions.announce(objects);
  }

  void define(RawObject object) {
    if (object.kind() == Kind.STRING) {
      definitions.define(object);
    }
  }

  Seen at(RawObject object) {
    RawEntry raw = EntryScanner.entry(object, unheard);
    Map<String, FieldValue> values = new LinkedHashMap<>();
    for (Field field : raw.fields()) {
      if (NEEDED.contains(field.name()) && !values.containsKey(field.name())) {
        values.put(field.name(), new FieldValue(latex(field), field.value(), 0, false));
      }
    }
    BibtexEntry entry =
        new BibtexEntry(object.type(), raw.key(), raw.keyOffset(), object.span(), values);
    EntryDraft draft = new EntryDraft(entry, unheard);
    String title = draft.take("title", PaperField.TITLE).map(draft::text).orElse("");
    Paper paper = Paper.titled(title).withIdentifiers(IdentifierFields.read(draft));
    return new Seen(entry.foldedKey(), paper, values.containsKey("xdata"), parents(values));
  }

  private static List<String> parents(Map<String, FieldValue> values) {
    List<String> parents = new ArrayList<>();
    for (String field : List.of("crossref", "xdata")) {
      FieldValue value = values.get(field);
      if (value != null) {
        for (String key : value.latex().toLowerCase(Locale.ROOT).split(",", -1)) {
          parents.add(key.strip());
        }
      }
    }
    return parents;
  }

  private String latex(Field field) {
    StringBuilder latex = new StringBuilder();
    for (Piece piece : field.pieces()) {
      String text = unheard.source().text().substring(piece.span().start(), piece.span().end());
      latex.append(piece.kind() == Piece.Kind.MACRO ? macros.peek(text).orElse(text) : text);
    }
    return latex.toString().replace('\n', ' ').replace('\r', ' ');
  }
}
