package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.BlockWalker.FoundCode;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the authors of a list's own citation block. A name that is not written as the others are
 * is reported and left as it is: which part is the family name is not for us to guess.
 */
final class CitationNames {

  private static final Pattern AUTHORS =
      Pattern.compile("(?is)\\bauthors?\\s*=\\s*[{\"]([^{}\"]*)[}\"]");
  private static final Pattern AND = Pattern.compile("\\s+and\\s+");

  private CitationNames() {}

  static List<Diagnostic> check(FoundCode code, Source source) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Matcher authors = AUTHORS.matcher(code.text());
    if (authors.find()) {
      String[] names = AND.split(authors.group(1).strip(), -1);
      int inverted = 0;
      for (String name : names) {
        inverted += name.contains(",") ? 1 : 0;
      }
      for (String name : names) {
        check(name.strip(), inverted * 2 > names.length, code, source, diagnostics);
      }
    }
    return diagnostics;
  }

  private static void check(
      String name,
      boolean mostInverted,
      FoundCode code,
      Source source,
      List<Diagnostic> diagnostics) {
    String problem = "";
    if (name.endsWith(",")) {
      problem = "ends in a comma, remove it";
    } else if (mostInverted && !name.contains(",") && name.contains(" ")) {
      problem = "has no comma as the others have, write it as \"Family, Given\"";
    }
    if (!problem.isEmpty()) {
      int found = source.text().indexOf(name, code.span().start());
      int offset = found < 0 ? code.span().start() : found;
      String message = "in the citation the author \"" + name + "\" " + problem;
      diagnostics.add(Diagnostic.warning("citation-author", message, source.position(offset)));
    }
  }
}
