package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;

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

  private static final String SIGNS = ":._+/-";

  /** The pattern that is used when the user asks for none. */
  public static final CitationKeyPattern STANDARD =
      parse("[auth:lower][year][veryshorttitle:lower]");

  private final String text;
  private final PatternReader.Parts parts;

  private CitationKeyPattern(String text, PatternReader.Parts parts) {
    this.text = text;
    this.parts = parts;
  }

  /**
   * Reads a pattern.
   *
   * @throws KeyPatternException if it is none; the message says where, and what may be meant
   */
  public static CitationKeyPattern parse(String text) {
    return new CitationKeyPattern(text, PatternReader.read(text));
  }

  /**
   * Makes the key of {@code paper}: ASCII, and never empty.
   *
   * @throws KeyPatternException if a regular expression of the pattern takes too long on it
   */
  public CitationKey keyOf(Paper paper) {
    String key = parts.of(new KeyEntry(paper, parts.namesAsked()));
    String clean = withAllowedSigns(key);
    return new CitationKey(clean.isEmpty() ? lastResort(paper) : clean);
  }

  /** Signs may stand within a key, but not first. */
  private static String withAllowedSigns(String key) {
    StringBuilder allowed = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean plain = c < 0x80 && Character.isLetterOrDigit(c);
      if (plain || (allowed.length() > 0 && SIGNS.indexOf(c) >= 0)) {
        allowed.append(c);
      }
    }
    return allowed.toString();
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
