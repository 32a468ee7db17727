package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.importer.link.LinkKinds;
import io.github.surveytoolkit.importer.link.LinkLabels;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.source.PaperField;
import io.github.surveytoolkit.model.text.SafeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the addresses of an entry: {@code url}, which is the entry's own, and fields that hold
 * nothing but an address. The latter stay fields as well, for a {@code .bib} holds one url only.
 */
final class LinkFields {

  private static final Set<String> PLACES =
      Set.of(
          "howpublished",
          "note",
          "journal",
          "booktitle",
          "annote",
          "ee",
          "www",
          "urlpdf",
          "pdfurl",
          "codeurl");

  private final EntryDraft draft;
  private final List<Link> links = new ArrayList<>();

  private LinkFields(EntryDraft draft) {
    this.draft = draft;
  }

  static List<Link> read(EntryDraft draft) {
    LinkFields fields = new LinkFields(draft);
    draft.take("url").ifPresent(fields::own);
    draft.rest().forEach(fields::other);
    fields.keepOwn(draft.entry().fields().containsKey("url"));
    return fields.links;
  }

  private void own(FieldValue value) {
    String url = draft.normal(UrlText.bare(value.latex()), value);
    if (!url.isEmpty()) {
      draft.mark(PaperField.LINK, value);
      links.add(new Link(LinkKinds.ofUrl(url).orElse(LinkKind.URL), Optional.empty(), url));
    }
  }

  private void other(String name, FieldValue value) {
    boolean known = PLACES.contains(name) || name.startsWith("bdsk-url");
    if (!known && LinkLabels.kindOf(name).isEmpty()) {
      return;
    }
    String url = address(value.latex());
    if (!url.isEmpty() && links.stream().noneMatch(link -> link.url().equals(url))) {
      draft.mark(PaperField.LINK, value);
      links.add(new Link(kind(name, url), Optional.of(name), url));
    }
  }

  private static String address(String latex) {
    String bare = UrlText.bare(latex);
    return UrlText.isAddress(bare) ? bare : UrlText.command(latex);
  }

  private static LinkKind kind(String name, String url) {
    Optional<LinkKind> place = LinkKinds.ofUrl(url);
    return LinkKinds.isPaperPlace(url)
        ? LinkKind.PAPER
        : LinkLabels.kindOf(name)
            .filter(kind -> kind != LinkKind.URL)
            .or(() -> place)
            .orElse(LinkKind.URL);
  }

  /** Writers take the paper's address for the url: where that is another, this one is said too. */
  private void keepOwn(boolean own) {
    if (!own || links.isEmpty()) {
      return;
    }
    String url = links.get(0).url();
    Optional<Link> chosen =
        links.stream()
            .filter(link -> link.kind() == LinkKind.PAPER)
            .filter(link -> SafeUrl.of(link.url()).isPresent())
            .findFirst();
    if (chosen.isPresent() && !chosen.get().url().equals(url) && SafeUrl.of(url).isPresent()) {
      draft.keep("url", url);
    }
  }
}
