package io.github.surveytoolkit.importer.bibtex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses and identifiers as people paste them into a {@code .bib}, with what LaTeX wanted. */
final class UrlText {

  private static final Pattern COMMAND =
      Pattern.compile("\\\\(?:url|path|nolinkurl)\\s*\\{([^{}]*)\\}");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([_%&#$~])(?:\\{\\})?");
  private static final Pattern SPELLED =
      Pattern.compile(
          "\\{?\\\\text(underscore|asciitilde)\\s*(?:\\{\\})?\\}?|\\$\\\\sim\\$|\\{\\\\_\\}");

  private UrlText() {}

  /** Returns {@code latex} without the commands around the address and before its signs. */
  static String bare(String latex) {
    String text = latex.strip();
    if (text.indexOf('\\') < 0) {
      return unbraced(text);
    }
    Matcher command = COMMAND.matcher(text);
    String inner = command.matches() ? command.group(1).strip() : text;
    String spelled =
        SPELLED
            .matcher(inner)
            .replaceAll(
                found ->
                    found.group().contains("sim") || found.group().contains("tilde") ? "~" : "_");
    return unbraced(
        ESCAPED.matcher(spelled).replaceAll(found -> Matcher.quoteReplacement(found.group(1))));
  }

  /** A pair of braces around all of it says nothing. */
  private static String unbraced(String text) {
    boolean braced = text.startsWith("{") && text.indexOf('}') == text.length() - 1;
    return braced ? text.substring(1, text.length() - 1).strip() : text;
  }

  static boolean isAddress(String text) {
    boolean scheme =
        text.regionMatches(true, 0, "http://", 0, 7)
            || text.regionMatches(true, 0, "https://", 0, 8);
    return scheme && text.indexOf(' ') < 0;
  }

  /** Returns the address in <code>\\url{…}</code> anywhere in {@code latex}, or nothing. */
  static String command(String latex) {
    if (latex.indexOf("\\") < 0) {
      return "";
    }
    Matcher command = COMMAND.matcher(latex);
    return command.find() ? bare(command.group(1)) : "";
  }

  /** Returns {@code latex} without its first <code>\\url{…}</code>. */
  static String withoutCommand(String latex) {
    return latex.indexOf("\\") < 0 ? latex : COMMAND.matcher(latex).replaceFirst("");
  }
}
