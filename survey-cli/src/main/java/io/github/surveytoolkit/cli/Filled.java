package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.model.identity.FillingAccount;
import io.github.surveytoolkit.model.identity.FillingAccount.Found;
import io.github.surveytoolkit.model.identity.FillingAccount.Refused;
import io.github.surveytoolkit.model.identity.FillingAccount.Value;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The inputs with what bibliographies say of them.
 *
 * @param accounts one for each entry; none if nothing was to be filled in
 */
record Filled(
    ReadResult read,
    List<FillingAccount> accounts,
    List<Diagnostic> diagnostics,
    List<String> files) {

  private static final int MOST_SHOWN = 60;

  /** Returns what the report says: which entry is which, how sure, why, and what came of it. */
  List<String> report() {
    List<String> lines = new ArrayList<>();
    for (FillingAccount account : accounts) {
      String entry = account.entry() + ": ";
      if (account.found().isEmpty()) {
        lines.add(entry + "not found: " + Console.shown(account.title()));
      }
      account.found().forEach(found -> lines.add(entry + line(found)));
      account.values().forEach(value -> lines.add(entry + line(value)));
      account.refused().forEach(refused -> lines.add(entry + line(refused)));
    }
    return lines;
  }

  private static String line(Found found) {
    return "found in "
        + found.reference().origin()
        + ", "
        + found.confidence().name().toLowerCase(Locale.ROOT)
        + ": "
        + found.reason();
  }

  private static String line(Value value) {
    return "filled in "
        + value.name()
        + " from "
        + value.origin()
        + ": "
        + shown(value.shown())
        + value.before().map(before -> " instead of " + shown(before)).orElse("");
  }

  private static String line(Refused refused) {
    return "refused "
        + refused.reference().origin()
        + ", "
        + refused.reason()
        + ": "
        + Console.shown(refused.reference().paper().title());
  }

  private static String shown(String text) {
    int length = text.codePointCount(0, text.length());
    return Console.shown(
        length <= MOST_SHOWN
            ? text
            : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "\u2026");
  }

  /** Returns a line for the summary, or none. */
  List<String> summary() {
    if (accounts.isEmpty()) {
      return List.of();
    }
    long found = accounts.stream().filter(account -> !account.found().isEmpty()).count();
    long authors = count("authors");
    long published = accounts.stream().filter(FillingAccount::isPublishedNow).count();
    String from = files.size() > 3 ? files.size() + " files" : String.join(", ", files);
    List<String> lines = new ArrayList<>();
    lines.add(
        found
            + " of "
            + accounts.size()
            + (accounts.size() == 1 ? " entry" : " entries")
            + " found in "
            + from
            + "; "
            + authors
            + " got authors");
    if (published > 0) {
      lines.add(
          published
              + (published == 1 ? " preprint got its" : " preprints got their")
              + " published venue from "
              + from);
    }
    return lines;
  }

  private long count(String name) {
    return accounts.stream()
        .filter(account -> account.values().stream().anyMatch(value -> value.name().equals(name)))
        .count();
  }
}
