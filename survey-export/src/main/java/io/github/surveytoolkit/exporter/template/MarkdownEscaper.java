package io.github.surveytoolkit.exporter.template;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes text for Markdown as GitHub reads it. A backslash stands before what would be read as
 * markup and nowhere else, so that plain titles stay plain; a bar always has one, for a text may
 * move from a bullet into a table. Formulas stay as written unless Markdown would change them.
 */
public final class MarkdownEscaper implements Escaper {

  private static final String ALWAYS = "`*[]|~";
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern LINE_START =
      Pattern.compile(
          "^(?:([-+](?=\\s|$)|>|=(?==*$)|-(?=[- ]*-\\s*$)|#{1,6})|(\\d{1,9})([.)])(?=\\s|$))");
  private static final Pattern CLOSING_HASHES = Pattern.compile("(?<=\\s)#+$");
  private static final Pattern ENTITY =
      Pattern.compile("&(?=[A-Za-z][A-Za-z0-9]{0,40};|#\\d{1,8};|#[xX][0-9A-Fa-f]{1,7};)");
  private static final Pattern WWW = Pattern.compile("(?i)(?<=\\bwww)\\.");

  /** An e-mail address is linked even behind a backslash; only a comment parts it. */
  private static final Pattern MAIL =
      Pattern.compile("(?<=[A-Za-z0-9.+_-])@(?=[A-Za-z0-9_-]+\\.[A-Za-z0-9_.-])");

  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]*|]");
  private static final Pattern AUTHORITY = Pattern.compile("^[a-zA-Z]+://[^/?#]*");

  @Override
  public String escape(String text) {
    String line = LINE_END.matcher(text).replaceAll(" ");
    StringBuilder out = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      if (isRead(line, i)) {
        out.append('\\');
      }
      out.append(line.charAt(i));
    }
    return MAIL.matcher(atLineStart(closed(out.toString()))).replaceAll("<!-- -->@");
  }

  private static boolean isRead(String line, int at) {
    char c = line.charAt(at);
    return switch (c) {
      case '\\' -> at + 1 == line.length() || PUNCTUATION.indexOf(line.charAt(at + 1)) >= 0;
      case '_' -> !isWord(line, at - 1) || !isWord(line, at + 1);
      case '<' -> at + 1 < line.length() && beginsTag(line.charAt(at + 1));
      case '&' -> ENTITY.matcher(line).region(at, line.length()).lookingAt();
      case ':' -> line.startsWith("://", at);
      case '.' -> WWW.matcher(line).useTransparentBounds(true).region(at, at + 1).lookingAt();
      default -> ALWAYS.indexOf(c) >= 0;
    };
  }

  private static boolean isWord(String line, int at) {
    return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
  }

  private static boolean beginsTag(char c) {
    return Character.isLetter(c) || c == '/' || c == '!' || c == '?';
  }

  /** Hashes at the end of a heading are taken for its closing. */
  private static String closed(String text) {
    Matcher hashes = CLOSING_HASHES.matcher(text);
    return hashes.find() ? hashes.replaceFirst("\\\\$0") : text;
  }

  private static String atLineStart(String text) {
    Matcher start = LINE_START.matcher(text);
    if (!start.find()) {
      return text;
    }
    int at = start.group(1) == null ? start.start(3) : start.start(1);
    return text.substring(0, at) + "\\" + text.substring(at);
  }

  /** Brackets around the host of an address are its own: in IPv6 addresses alone they occur. */
  @Override
  public String address(String url) {
    Matcher authority = AUTHORITY.matcher(url);
    int path = authority.find() ? authority.end() : 0;
    String rest =
        BRACKETS
            .matcher(url.substring(path))
            .replaceAll(
                found ->
                    "%" + Integer.toHexString(found.group().charAt(0)).toUpperCase(Locale.ROOT));
    return ENTITY.matcher(url.substring(0, path) + rest).replaceAll("&amp;");
  }
}
