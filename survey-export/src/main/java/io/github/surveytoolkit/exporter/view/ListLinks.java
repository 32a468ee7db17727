package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.MarkdownEscaper;
import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The links of an entry as a list writes them. */
final class ListLinks {

  /** Labels that everyone takes for what they are. */
  private static final Map<LinkKind, Set<String>> TELLING =
      Map.of(
          LinkKind.PAPER,
              Set.of(
                  "paper", "pdf", "arxiv", "openreview", "doi", "preprint", "abs", "acm", "ieee"),
          LinkKind.CODE,
              Set.of("code", "github", "repo", "implementation", "official code", "pytorch"),
          LinkKind.PROJECT, Set.of("project", "project page", "website", "webpage", "homepage"),
          LinkKind.DATA, Set.of("data", "dataset", "model", "models", "hugging face"),
          LinkKind.SLIDES, Set.of("slides", "poster"),
          LinkKind.VIDEO, Set.of("video", "youtube", "talk"),
          LinkKind.DEMO, Set.of("demo"),
          LinkKind.BLOG, Set.of("blog", "blog post"),
          LinkKind.URL, Set.of("bib", "bibtex"));

  private static final Text.Verbatim NONE = new Text.Verbatim("");

  /** What stands in angle brackets stands there as it is. */
  private static final Pattern PLAIN = Pattern.compile("https?://[^()\\[\\]*|&]*");

  private ListLinks() {}

  /** Returns the link that the title is: the first one, if the source has it so. */
  static List<ListLinkView> leading(Paper paper) {
    Optional<Link> first = paper.links().stream().findFirst();
    return first
        .filter(link -> link.label().filter("title"::equals).isPresent())
        .filter(link -> !TextNormalizer.normalize(paper.title()).isEmpty())
        .filter(link -> !MarkdownAddress.of(link.url()).url().isEmpty())
        .map(
            link ->
                new ListLinkView(
                    "",
                    true,
                    MarkdownAddress.of(link.url()),
                    tip(link, LinkKind.PAPER),
                    NONE,
                    NONE))
        .stream()
        .toList();
  }

  /** Returns all other links, and the identifiers that no link spells out. */
  static List<ListLinkView> others(Paper paper) {
    List<ListLinkView> views = new ArrayList<>();
    paper.links().stream().skip(leading(paper).size()).forEach(link -> views.add(of(link)));
    identifiers(paper, views);
    return views;
  }

  static ListLinkView of(Link link) {
    String label = link.label().map(TextNormalizer::normalize).orElse("");
    Text.Address address = MarkdownAddress.of(link.url());
    Text.Verbatim code =
        address.url().isEmpty() ? CodeSpan.of(MarkdownAddress.shown(link.url())) : NONE;
    return label.isEmpty()
        ? new ListLinkView(PaperLinks.name(link.kind()), false, address, "", NONE, code)
        : new ListLinkView(label, true, address, tip(link, label), NONE, code);
  }

  /** Returns a link that is its own label; {@code url} must be one to link to. */
  static ListLinkView ofItself(String url) {
    Text.Address address = MarkdownAddress.of(url);
    boolean plain = PLAIN.matcher(address.url()).matches();
    Text.Verbatim whole = new Text.Verbatim(plain ? "<" + address.url() + ">" : "");
    String shown = new MarkdownEscaper().address(address.url()).replace("&amp;", "&");
    return new ListLinkView(shown, false, address, "", whole, NONE);
  }

  private static String tip(Link link, LinkKind told) {
    return link.kind() == told ? "" : link.kind().word();
  }

  private static String tip(Link link, String label) {
    boolean tells =
        TELLING.getOrDefault(link.kind(), Set.of()).contains(label.toLowerCase(Locale.ROOT));
    return tells ? "" : link.kind().word();
  }

  private static void identifiers(Paper paper, List<ListLinkView> views) {
    Identifiers known = paper.identifiers();
    known
        .arxiv()
        .map(id -> id.value())
        .filter(id -> !isTold(paper, "rxiv", id))
        .ifPresent(id -> views.add(identifier("arXiv:" + id, "https://arxiv.org/abs/" + id)));
    known
        .doi()
        .map(doi -> doi.value())
        .filter(doi -> !isTold(paper, "10.", doi))
        .ifPresent(doi -> views.add(identifier("doi:" + doi, "https://doi.org/" + doi)));
  }

  /** The first address of the sort ends in the identifier. */
  private static boolean isTold(Paper paper, String sort, String id) {
    return paper.links().stream()
        .map(link -> link.url().toLowerCase(Locale.ROOT))
        .filter(url -> url.contains(sort))
        .findFirst()
        .filter(url -> url.endsWith("/" + id.toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private static ListLinkView identifier(String label, String url) {
    return new ListLinkView(label, false, MarkdownAddress.of(url), "", NONE, NONE);
  }
}
