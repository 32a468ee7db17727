package io.github.surveytoolkit.importer.latex;

import io.github.surveytoolkit.importer.latex.TexCommand.Kind;
import io.github.surveytoolkit.model.CitationKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the commands of a LaTeX text that cite and that include files: all of LaTeX, natbib and
 * biblatex whose name holds "cite". Comments and verbatim text hold none.
 */
final class TexScanner {

  private static final String EVERY_KEY = "*";
  private static final Set<String> FILES =
      Set.of("input", "include", "subfile", "subfileinclude", "@input");
  private static final Set<String> FILES_IN_FOLDERS =
      Set.of("import", "subimport", "inputfrom", "subinputfrom", "includefrom", "subincludefrom");
  private static final Set<String> VERBATIM =
      Set.of("verbatim", "Verbatim", "lstlisting", "minted", "comment", "filecontents", "alltt");
  private static final Set<String> VERBATIM_COMMANDS = Set.of("verb", "lstinline", "Verb");
  private static final Set<String> CITE_NOTHING =
      Set.of(
          "citestyle",
          "setcitestyle",
          "bibcite",
          "citetext",
          "citereset",
          "citesetup",
          "defcitealias",
          "citetalias",
          "citepalias",
          "citeindextrue",
          "citeindexfalse");
  private static final Pattern BARE_FILE = Pattern.compile("\\s*([^\\s{}\\\\%]+)");

  private final TexText text;
  private final List<TexCommand> commands = new ArrayList<>();

  private TexScanner(String text) {
    this.text = new TexText(text);
  }

  static List<TexCommand> commands(String text) {
    TexScanner scanner = new TexScanner(text);
    while (scanner.text.toCommand()) {
      int start = scanner.text.at();
      if (!scanner.follow(scanner.text.takeName(), start)) {
        break;
      }
    }
    return scanner.commands;
  }

  /** Returns false at the end of the document. */
  private boolean follow(String name, int start) {
    if (name.equals("begin")) {
      environment();
    } else if (name.equals("end")) {
      return text.takeGroup().filter(group -> group.text().equals("document")).isEmpty();
    } else if (VERBATIM_COMMANDS.contains(name)) {
      text.skipVerbatim();
    } else if (name.equals("iffalse")) {
      text.skipConditional();
    } else if (FILES.contains(name)) {
      file(start);
    } else if (FILES_IN_FOLDERS.contains(name)) {
      fileInFolder();
    } else if (name.equals("citation")) {
      keys();
    } else if (name.equals("abx@aux@cite")) {
      lastGroupIsKeys();
    } else if (isCitation(name)) {
      citation(name);
    }
    return true;
  }

  private void environment() {
    text.takeGroup()
        .map(group -> group.text().replace("*", ""))
        .filter(VERBATIM::contains)
        .ifPresent(text::skipEnvironment);
  }

  private void file(int start) {
    TexText.Group bare = text.takeMatch(BARE_FILE).orElse(new TexText.Group("", start));
    TexText.Group file = bare.text().isEmpty() ? text.takeGroup().orElse(bare) : bare;
    add(Kind.FILE, file.text().replace("\"", "").strip(), file.offset());
  }

  private void fileInFolder() {
    text.takeStar();
    text.takeGroup()
        .ifPresent(
            folder ->
                text.takeGroup()
                    .ifPresent(
                        file ->
                            add(
                                Kind.FILE,
                                folder.text().strip().replaceFirst("/*$", "/")
                                    + file.text().strip(),
                                file.offset())));
  }

  private void add(Kind kind, String what, int offset) {
    if (!what.isEmpty() && what.indexOf('#') < 0) {
      commands.add(new TexCommand(kind, what, offset));
    }
  }

  private static boolean isCitation(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("cite")
        && !CITE_NOTHING.contains(name)
        && !lower.startsWith("declare")
        && !lower.startsWith("mkbib")
        && !lower.contains("@");
  }

  private void citation(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean many = lower.endsWith("cites");
    text.takeStar();
    if (many) {
      text.skipRounds();
    }
    do {
      text.skipOptions();
      if (lower.contains("volcite")) {
        text.takeGroup();
        text.skipOptions();
      }
    } while (keys() && many);
  }

  private void lastGroupIsKeys() {
    text.takeGroup().ifPresent(first -> keys(text.takeGroup().orElse(first)));
  }

  private boolean keys() {
    return text.takeGroup()
        .map(
            group -> {
              keys(group);
              return true;
            })
        .orElse(false);
  }

  private void keys(TexText.Group group) {
    Matcher part = Pattern.compile("[^,]+").matcher(group.text());
    while (part.find()) {
      String key = TexText.withoutComments(part.group()).strip();
      boolean known = key.equals(EVERY_KEY) || CitationKey.parse(key).isPresent();
      if (known) {
        int spaces = part.group().length() - part.group().stripLeading().length();
        add(Kind.CITATION, key, group.offset() + part.start() + spaces);
      }
    }
  }
}
