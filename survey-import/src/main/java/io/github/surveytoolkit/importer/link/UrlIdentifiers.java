package io.github.surveytoolkit.importer.link;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the arXiv identifier or DOI that an address spells out, on any site. Only what is spelled
 * out: an article number is never completed to a DOI.
 */
public final class UrlIdentifiers {

  private static final Pattern ARXIV_PLACE =
      Pattern.compile(
          "(?i)(?:arxiv\\.org|ar5iv\\.(?:labs\\.arxiv\\.)?org|ar5iv\\.org|alphaxiv\\.org|huggingface\\.co/papers|arxiv-vanity\\.com|scirate\\.com|arxiv\\.in|paperswithcode\\.com/paper/arxiv|themoonlight\\.io|papers\\.cool/arxiv|emergentmind\\.com/papers|browse\\.arxiv\\.org|export\\.arxiv\\.org|cn\\.arxiv\\.org|arxiv\\.gg)(?:/[a-z]+)*/+(?:arxiv:)?"
              + "(\\d{4}\\.\\d{4,5}|[a-z-]{2,8}(?:\\.[A-Z]{2})?/\\d{7})(?!\\d)");

  /**
   * Of these one stands in each address that the pattern knows; it is slow, most addresses are
   * others.
   */
  private static final List<String> ARXIV_WORDS =
      List.of(
          "rxiv",
          "ar5iv",
          "huggingface.co/papers",
          "scirate",
          "moonlight",
          "papers.cool",
          "emergentmind");

  private static final Pattern ARXIV_TEXT =
      Pattern.compile("(?i)arxiv[:\\s./_-]*(?:abs[:/])?(\\d{4}\\.\\d{4,5})(?!\\d)");
  private static final Pattern DOI =
      Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/[^\\s?#\"<>{}\\\\]+");
  private static final Pattern DOI_TAIL =
      Pattern.compile(
          "(?i)(?:/(?:full|pdf|abstract|epdf|meta|html|fulltext|summary|references|suppl_file|download)(?:/.*)?|\\.(?:pdf|full(?:\\.pdf)?|abstract|short|html)|[.,;:)\\]}>]+|&.*)$");
  private static final Pattern BIORXIV_VERSION =
      Pattern.compile("(?i)(^10\\.(?:1101|21203|26434)/.*?)v\\d+$");
  private static final Pattern NO_DOI_PLACE =
      Pattern.compile("(?i)citeseerx?\\.|delivery\\.acm\\.org");

  private UrlIdentifiers() {}

  /** Returns what {@code url} spells out. */
  public static Identifiers of(String url) {
    Optional<Doi> doi = doi(url);
    Optional<ArxivId> arxiv = arxiv(url);
    return new Identifiers(arxiv.isPresent() ? arxiv : doi.flatMap(Doi::arxiv), doi);
  }

  /** Returns the arXiv identifier that running text names, as in {@code arXiv:1511.06434}. */
  public static Optional<ArxivId> arxivInText(String text) {
    if (!text.toLowerCase(Locale.ROOT).contains("arxiv")) {
      return Optional.empty();
    }
    Matcher matcher = ARXIV_TEXT.matcher(text);
    return matcher.find() ? ArxivId.parse(matcher.group(1)) : Optional.empty();
  }

  private static Optional<ArxivId> arxiv(String url) {
    if (!mayHoldArxiv(url.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Matcher matcher = ARXIV_PLACE.matcher(url);
    return matcher.find() ? ArxivId.parse(lowerArchive(matcher.group(1))) : Optional.empty();
  }

  private static boolean mayHoldArxiv(String lowerUrl) {
    for (String word : ARXIV_WORDS) {
      if (lowerUrl.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String lowerArchive(String id) {
    int slash = id.indexOf('/');
    return slash < 0
        ? id
        : id.substring(0, slash).toLowerCase(Locale.ROOT).replaceFirst("\\..*", "")
            + id.substring(slash);
  }

  private static Optional<Doi> doi(String url) {
    if (!url.contains("10.") || NO_DOI_PLACE.matcher(url).find()) {
      return Optional.empty();
    }
    Matcher matcher = DOI.matcher(decoded(url));
    return matcher.find() ? Doi.parse(withoutTail(matcher.group())) : Optional.empty();
  }

  private static String withoutTail(String doi) {
    String shorter = doi;
    String longer;
    do {
      longer = shorter;
      shorter = DOI_TAIL.matcher(longer).replaceFirst("");
    } while (!shorter.equals(longer));
    return BIORXIV_VERSION.matcher(shorter).replaceFirst("$1");
  }

  private static String decoded(String url) {
    try {
      return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return url;
    }
  }
}
