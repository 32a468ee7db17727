package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.importer.link.UrlIdentifiers;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code doi} and {@code eprint}; an arXiv identifier may also stand in the address, in the
 * journal or in a note.
 */
final class IdentifierFields {

  private static final Pattern DOI_LEAD =
      Pattern.compile("(?i)^(?:https?://(?:dx\\.|www\\.)?doi\\.org/|doi\\s*:?\\s*|urn:doi:)");
  private static final Pattern ARXIV_LEAD =
      Pattern.compile("(?i)^(?:https?://arxiv\\.org/(?:abs|pdf)/|arxiv\\s*[:/]\\s*|abs/)");
  private static final Pattern OLD_ARXIV =
      Pattern.compile("(?i)(?:arxiv[:\\s]*|abs/)([a-z-]{2,8}(?:\\.[a-z]{2})?/\\d{7})(?!\\d)");
  private static final Pattern CORR = Pattern.compile("(?i)\\babs/(\\d{4}\\.\\d{4,5})(?!\\d)");
  private static final String[] PLACES = {"journal", "volume", "number", "howpublished", "note"};

  private final EntryDraft draft;

  private IdentifierFields(EntryDraft draft) {
    this.draft = draft;
  }

  static Identifiers read(EntryDraft draft) {
    IdentifierFields fields = new IdentifierFields(draft);
    Optional<Doi> doi = fields.doi();
    Optional<ArxivId> arxiv =
        fields.eprint().or(() -> doi.flatMap(Doi::arxiv)).or(fields::inAddress).or(fields::inText);
    return new Identifiers(arxiv, doi.or(fields::doiInAddress));
  }

  private Optional<Doi> doi() {
    Optional<FieldValue> value = draft.take("doi");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String bare = draft.normal(UrlText.bare(value.get().latex()), value.get());
    Optional<Doi> doi = Doi.parse(bare).or(() -> doi(bare));
    if (doi.isEmpty() && !bare.isEmpty()) {
      draft.keep("doi", bare);
      draft.warning("odd-doi", "this is no DOI and stays a field: \"" + bare + "\"", value.get());
    }
    return doi;
  }

  private Optional<ArxivId> eprint() {
    String archive =
        draft.peek("archiveprefix").map(value -> value.latex().toLowerCase(Locale.ROOT)).orElse("");
    Optional<FieldValue> value = draft.peek("eprint");
    if (value.isEmpty() || !(archive.isBlank() || archive.contains("arxiv"))) {
      return Optional.empty();
    }
    String bare = draft.normal(UrlText.bare(value.get().latex()), value.get());
    Optional<ArxivId> id = arxiv(bare);
    if (id.isPresent()) {
      draft.take("eprint");
      draft.take("archiveprefix");
    } else if (!archive.isBlank()) {
      draft.warning(
          "odd-eprint",
          "this is no arXiv identifier and stays a field: \"" + bare + "\"",
          value.get());
    }
    return id;
  }

  private static Optional<ArxivId> arxiv(String text) {
    String bare = ARXIV_LEAD.matcher(text).replaceFirst("").replaceFirst("\\s*\\[.*$", "");
    return ArxivId.parse(bare).or(() -> UrlIdentifiers.of(text).arxiv());
  }

  private Optional<ArxivId> inAddress() {
    return draft.peek("url").flatMap(url -> UrlIdentifiers.of(UrlText.bare(url.latex())).arxiv());
  }

  private Optional<Doi> doiInAddress() {
    return draft.peek("url").map(url -> UrlText.bare(url.latex())).flatMap(IdentifierFields::doi);
  }

  /** At doi.org all that follows is the DOI; elsewhere it has an end that one must guess. */
  private static Optional<Doi> doi(String address) {
    Matcher lead = DOI_LEAD.matcher(address);
    return lead.find()
        ? Doi.parse(decoded(address.substring(lead.end())))
        : UrlIdentifiers.of(address).doi();
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return path;
    }
  }

  private Optional<ArxivId> inText() {
    for (String place : PLACES) {
      Optional<ArxivId> found = draft.peek(place).flatMap(value -> inText(value.latex()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<ArxivId> inText(String text) {
    String address = UrlText.bare(text);
    if (UrlText.isAddress(address)) {
      return UrlIdentifiers.of(address).arxiv();
    }
    if (text.indexOf('/') < 0 && !text.toLowerCase(Locale.ROOT).contains("arxiv")) {
      return Optional.empty();
    }
    return UrlIdentifiers.arxivInText(text)
        .or(() -> group(CORR.matcher(text)))
        .or(() -> group(OLD_ARXIV.matcher(text)));
  }

  private static Optional<ArxivId> group(Matcher matcher) {
    return matcher.find()
        ? ArxivId.parse(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
