package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern by which citation keys are made, in JabRef's pattern language.
 *
 * <p>{@code [auth:lower][year][veryshorttitle:lower]} makes {@code vaswani2017attention}. Markers
 * stand in brackets and may be followed by modifiers, the rest is literal. Where a paper has no
 * authors, the first telling word of its title takes their place and the short title begins at the
 * next one.
 *
 * @see <a href="https://docs.jabref.org/setup/citationkeypatterns">JabRef: citation key
 *     patterns</a>
 */
public final class CitationKeyPattern {

  private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]|([^\\[\\]]+)|[\\[\\]]");
  private static final Pattern NOT_ALLOWED = Pattern.compile("[^A-Za-z0-9:._+/-]");
  private static final Pattern NOT_FIRST = Pattern.compile("^[^A-Za-z0-9]+");

  /** The pattern that is used when the user asks for none. */
  public static final CitationKeyPattern STANDARD =
      parse("[auth:lower][year][veryshorttitle:lower]");

  private final String text;
  private final List<KeyPart> parts;

  private CitationKeyPattern(String text, List<KeyPart> parts) {
    this.text = text;
    this.parts = parts;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if a bracket is open, or a marker or modifier is unknown
   */
  public static CitationKeyPattern parse(String text) {
    List<KeyPart> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        parts.add(KeyMarker.parse(matcher.group(1)));
      } else if (matcher.group(2) != null) {
        String literal = matcher.group(2);
        parts.add(paper -> literal);
      } else {
        throw new IllegalArgumentException(
            "bracket without its partner at character " + (matcher.start() + 1) + " of " + text);
      }
    }
    return new CitationKeyPattern(text, List.copyOf(parts));
  }

  /** Makes the key of {@code paper}: ASCII, and never empty. */
  public CitationKey keyOf(Paper paper) {
    StringBuilder key = new StringBuilder();
    for (KeyPart part : parts) {
      key.append(part.of(paper));
    }
    String allowed = NOT_ALLOWED.matcher(key).replaceAll("");
    String clean = NOT_FIRST.matcher(allowed).replaceFirst("");
    return new CitationKey(clean.isEmpty() ? lastResort(paper) : clean);
  }

  private static String lastResort(Paper paper) {
    return paper.identifiers().arxiv().map(id -> "arxiv" + id.value()).orElse("entry");
  }

  /** Returns the pattern as written. */
  @Override
  public String toString() {
    return text;
  }
}
