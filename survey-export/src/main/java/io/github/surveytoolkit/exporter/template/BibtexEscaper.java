package io.github.surveytoolkit.exporter.template;

import io.github.surveytoolkit.model.text.LatexEncoder;

/**
 * Escapes text for a value of a {@code .bib} file. Braces become commands, since BibTeX counts even
 * escaped ones. A formula is text like any other here: who knows that it is one gives it as {@link
 * Text.Verbatim}.
 */
public final class BibtexEscaper implements Escaper {

  /** For classic BibTeX: characters beyond ASCII become commands where LaTeX has one. */
  public static final BibtexEscaper COMMANDS = new BibtexEscaper(LatexEncoder::append);

  /** For biber, which reads UTF-8. */
  public static final BibtexEscaper UNICODE =
      new BibtexEscaper((letter, out) -> out.appendCodePoint(letter));

  @FunctionalInterface
  private interface Letters {
    void append(int codePoint, StringBuilder out);
  }

  private final Letters letters;

  private BibtexEscaper(Letters letters) {
    this.letters = letters;
  }

  @Override
  public String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int end = out.length();
      if (c > 0x7F) {
        letters.append(c, out);
      } else {
        LatexSpecials.append((char) c, out);
      }
      if (LatexSpecials.isJoined(end, out)) {
        out.insert(end, "{}");
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }
}
