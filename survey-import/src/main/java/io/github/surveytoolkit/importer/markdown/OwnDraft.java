package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.link.UrlIdentifiers;
import io.github.surveytoolkit.importer.markdown.EntryText.Hyperlink;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what an entry in our own form says. */
final class OwnDraft {

  private static final Pattern KEY = Pattern.compile("(?<!\\\\)<a id=\"([^\"]*)\"></a>");
  private static final String ARXIV = "arXiv:";
  private static final String DOI = "doi:";

  String title = "";
  List<Author> authors = List.of();
  OwnVenue appeared = new OwnVenue(Optional.empty(), Optional.empty());
  Optional<CitationKey> key = Optional.empty();
  final List<Link> links = new ArrayList<>();
  final Set<String> tags = new LinkedHashSet<>();
  final List<String> notes = new ArrayList<>();
  private Optional<ArxivId> arxiv = Optional.empty();
  private Optional<Doi> doi = Optional.empty();

  /** Takes the key that an anchor in {@code source} is named by. */
  void anchor(String source) {
    Matcher anchor = KEY.matcher(source);
    if (anchor.find()) {
      key = CitationKey.parse(HtmlText.unescapeAttribute(anchor.group(1)));
    }
  }

  void lead(Hyperlink link) {
    LinkKind kind = LinkKind.ofWord(link.tip()).orElse(LinkKind.PAPER);
    links.add(new Link(kind, Optional.of("title"), link.url()));
  }

  /** Takes a link; returns false if its label is none of our form. */
  boolean link(OwnRun run, Hyperlink link) {
    if (run.isBracketed()) {
      labelled(run.inner(), link.url(), link.tip());
      return true;
    }
    return identifier(run.text()) || named(run.text(), link.url());
  }

  private boolean identifier(String label) {
    Optional<ArxivId> id =
        label.startsWith(ARXIV) ? ArxivId.parse(label.substring(ARXIV.length())) : Optional.empty();
    Optional<Doi> name =
        label.startsWith(DOI) ? Doi.parse(label.substring(DOI.length())) : Optional.empty();
    arxiv = id.isPresent() ? id : arxiv;
    doi = name.isPresent() ? name : doi;
    return id.isPresent() || name.isPresent();
  }

  /** Takes an address that is none to link to, behind its label. */
  boolean address(OwnRun label, String url) {
    if (label.isBracketed()) {
      labelled(label.inner(), url, "");
      return true;
    }
    return named(label.text(), url);
  }

  private void labelled(String label, String url, String tip) {
    LinkKind kind = LinkKind.ofWord(tip).orElseGet(() -> EntryLinks.kind(label, url));
    links.add(new Link(kind, Optional.of(TextNormalizer.normalize(label)), url));
  }

  private boolean named(String label, String url) {
    String word = label.equals("Link") ? "url" : label.toLowerCase(Locale.ROOT);
    Optional<LinkKind> kind = LinkKind.ofWord(word);
    kind.ifPresent(known -> links.add(new Link(known, Optional.empty(), url)));
    return kind.isPresent();
  }

  Paper paper() {
    return new Paper(
        title,
        authors,
        appeared.venue(),
        appeared.date(),
        links,
        identifiers(),
        List.copyOf(tags),
        notes.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", notes)),
        key,
        Map.of(),
        Map.of());
  }

  private Identifiers identifiers() {
    for (Link link : links) {
      Identifiers told = UrlIdentifiers.of(link.url());
      arxiv = arxiv.or(told::arxiv);
      doi = doi.or(() -> told.doi().filter(found -> found.arxiv().isEmpty()));
    }
    return new Identifiers(arxiv, doi);
  }
}
