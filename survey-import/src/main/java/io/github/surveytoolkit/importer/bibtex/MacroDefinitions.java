package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.importer.bibtex.RawEntry.Field;
import io.github.surveytoolkit.importer.bibtex.RawObject.Kind;
import java.util.List;
import java.util.Optional;

/** Reads the abbreviations that a file defines. */
final class MacroDefinitions {

  private final MacroTable macros;
  private final Findings findings;
  private final FieldParser parser;

  MacroDefinitions(MacroTable macros, Findings findings) {
    this.macros = macros;
    this.findings = findings;
    this.parser = new FieldParser(macros, findings);
  }

  /** An abbreviation may be used before it is defined; BibTeX refuses that, people do it. */
  void announce(List<RawObject> objects) {
    Findings unheard = Findings.unheard(findings.source());
    FieldParser quiet = new FieldParser(macros, unheard);
    for (RawObject object : objects) {
      if (object.kind() == Kind.STRING) {
        for (Field field : EntryScanner.assignments(object, unheard)) {
          quiet
              .values(List.of(field))
              .ifPresent(values -> macros.announce(field.name(), values.get(0)));
        }
      }
    }
  }

  /** From here on the abbreviations of {@code object} stand for what it says. */
  void define(RawObject object) {
    for (Field field : EntryScanner.assignments(object, findings)) {
      Optional<List<String>> values = parser.values(List.of(field));
      if (values.isPresent()) {
        macros.define(field.name(), values.get().get(0));
      } else {
        findings.error(
            "bad-string",
            "the value of the @string \"" + field.name() + "\" cannot be read",
            field.nameOffset());
      }
    }
  }
}
