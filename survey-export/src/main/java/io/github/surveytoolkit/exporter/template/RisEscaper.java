package io.github.surveytoolkit.exporter.template;

import java.util.regex.Pattern;

/**
 * Makes text safe to stand behind a tag of RIS. The format has no signs for signs: a value is what
 * stands in its line, so that nothing but the end of a line must not be in it, nor what readers
 * take for the next tag.
 */
public final class RisEscaper implements Escaper {

  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{Cc}]+");

  @Override
  public String escape(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
