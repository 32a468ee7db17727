package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.importer.bibtex.RawEntry.Field;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads a {@code .bib}: one paper per entry, in the order of the file. An entry that cannot be read
 * costs that entry, with a diagnostic and the reason in its account.
 */
public final class BibtexReader {

  private final Findings findings;
  private final List<RawObject> objects;
  private final FieldParser parser;
  private final MacroDefinitions definitions;
  private final Map<Integer, BibtexEntry> entries = new LinkedHashMap<>();
  private final Map<Integer, String> refused = new HashMap<>();

  private BibtexReader(Source source, List<Diagnostic> earlier, List<RawObject> objects) {
    this.findings = new Findings(source, earlier);
    this.objects = objects;
    MacroTable macros = new MacroTable(source.text().length());
    this.parser = new FieldParser(macros, findings);
    this.definitions = new MacroDefinitions(macros, findings);
  }

  /**
   * Reads {@code source}; diagnostics of its decoding come first in the result.
   *
   * @param categories which field of an entry names its categories
   */
  public static ReadResult read(
      Source source, List<Diagnostic> earlier, CategoriesFrom categories) {
    return new BibtexReader(source, earlier, BibtexSplitter.split(source.text())).read(categories);
  }

  /**
   * Reads of {@code source} the entries that {@code wanted} accepts by their titles and
   * identifiers, in a fraction of the time that all would take. Each is read as if all were.
   */
  public static ReadResult readSome(
      Source source, List<Diagnostic> earlier, Predicate<Paper> wanted) {
    List<RawObject> objects = BibtexSplitter.split(source.text());
    List<RawObject> some = WantedEntries.of(source, objects, wanted);
    return new BibtexReader(source, earlier, some).read(CategoriesFrom.NONE);
  }

  private ReadResult read(CategoriesFrom categories) {
    definitions.announce(objects);
    objects.forEach(this::object);
    List<BibtexEntry> resolved = CrossrefResolver.resolve(List.copyOf(entries.values()), findings);
    SurveyBuilder survey = new SurveyBuilder(findings, categories);
    int next = 0;
    for (RawObject object : objects) {
      if (entries.containsKey(object.span().start())) {
        survey.add(resolved.get(next++));
      } else {
        Optional.ofNullable(refused.get(object.span().start()))
            .ifPresent(why -> survey.leaveOut(object, why));
      }
    }
    return survey.result();
  }

  private void object(RawObject object) {
    int start = object.span().start();
    switch (object.kind()) {
      case ENTRY -> entry(object);
      case STRING -> definitions.define(object);
      case UNBALANCED -> {
        String why = "the braces of the entry do not balance";
        findings.error("unbalanced-entry", why + "; it is left out" + name(object), start);
        refused.put(object.span().start(), why);
      }
      case COMMENTED_OUT -> refused.put(object.span().start(), "it is commented out");
      case INCLUDE -> {
        findings.warning("include", "@include is not obeyed: no other file is read", start);
        refused.put(object.span().start(), "other files are not read");
      }
      case TEXT -> text(object);
      case COMMENT, PREAMBLE -> {
        // they say nothing of papers
      }
    }
  }

  private String name(RawObject object) {
    String body = findings.source().text().substring(object.body().start(), object.body().end());
    int comma = body.indexOf(',');
    String key = (comma < 0 ? body : body.substring(0, comma)).strip();
    boolean shown = !key.isEmpty() && key.length() < 60 && key.indexOf('\n') < 0;
    return shown ? ": \"" + key + "\"" : "";
  }

  /** Text between entries is a comment, but what follows an entry at once was meant to be in it. */
  private void text(RawObject object) {
    String text = findings.source().text();
    int at = object.span().start();
    while (at < object.span().end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at < object.span().end() && (text.charAt(at) == ',' || text.charAt(at) == '}')) {
      findings.warning(
          "text-after-entry",
          "the entry before ended already, perhaps by a brace too many; this is not read: \""
              + ObjectCursor.shown(text.substring(at, Math.min(object.span().end(), at + 80)))
              + "\"",
          at);
    }
  }

  private void entry(RawObject object) {
    RawEntry raw = EntryScanner.entry(object, findings);
    Map<String, Field> first = new LinkedHashMap<>();
    for (Field field : raw.fields()) {
      if (first.putIfAbsent(field.name(), field) != null) {
        findings.warning(
            "repeated-field",
            "the field \"" + field.name() + "\" comes again; the first one counts",
            field.nameOffset());
      }
    }
    List<Field> fields = List.copyOf(first.values());
    Optional<List<String>> values = parser.values(fields);
    if (values.isEmpty()) {
      String why = "the values of the entry cannot be read";
      findings.error(
          "unreadable-entry", why + "; it is left out" + name(object), object.span().start());
      refused.put(object.span().start(), why);
      return;
    }
    Map<String, FieldValue> read = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      read.put(
          field.name(), new FieldValue(values.get().get(i), field.value(), offset(field), false));
    }
    entries.put(
        object.span().start(),
        new BibtexEntry(object.type(), raw.key(), raw.keyOffset(), object.span(), read));
  }

  /** Of several pieces none can be told by an index into the whole. */
  private static int offset(Field field) {
    return field.pieces().size() == 1 ? field.pieces().get(0).span().start() : field.value().end();
  }
}
