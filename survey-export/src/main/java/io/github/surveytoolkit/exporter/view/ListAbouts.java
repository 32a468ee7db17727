package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.text.SafeUrl;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the front of a list: what it says of the survey itself. */
final class ListAbouts {

  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n\\s*\\n");
  private static final Pattern TICKS = Pattern.compile("`+");
  private static final int FEWEST_TICKS = 3;

  private ListAbouts() {}

  static ListAboutView of(About about) {
    String authors = ListEntries.authors(about.authors());
    String affiliation = line(about.affiliation());
    String arxiv = line(about.arxiv());
    String citation = about.citation().map(String::stripTrailing).orElse("");
    List<ListLinkView> references = about.references().stream().map(ListAbouts::reference).toList();
    return new ListAboutView(
        line(about.paperTitle()),
        about
            .paperUrl()
            .filter(url -> !MarkdownAddress.shown(url).isEmpty())
            .map(ListAbouts::paper)
            .stream()
            .toList(),
        authors,
        affiliation,
        arxiv,
        arxivLink(arxiv),
        references,
        paragraphs(about.summary().orElse("")),
        new Text.Verbatim(fence(citation)),
        citation.isBlank() ? List.of() : citation.lines().map(Text.Verbatim::new).toList(),
        !(authors + affiliation + arxiv).isEmpty() || !references.isEmpty());
  }

  private static String line(Optional<String> text) {
    return text.map(TextNormalizer::normalize).orElse("");
  }

  /** A text that is an address leads there. */
  private static List<ListLinkView> arxivLink(String arxiv) {
    boolean address = SafeUrl.of(arxiv).filter(arxiv::equals).isPresent();
    return address ? List.of(ListLinks.ofItself(arxiv)) : List.of();
  }

  private static ListLinkView paper(String url) {
    return ListLinks.of(new Link(LinkKind.PAPER, Optional.empty(), url));
  }

  /** A reference without a label is labelled by its address. */
  private static ListLinkView reference(Link link) {
    ListLinkView view = ListLinks.of(new Link(LinkKind.URL, link.label(), link.url()));
    boolean labelled = view.isWritten() || view.address().url().isEmpty();
    return labelled ? view.withoutTip() : ListLinks.ofItself(link.url());
  }

  private static List<String> paragraphs(String text) {
    return PARAGRAPH_END
        .splitAsStream(text)
        .map(TextNormalizer::normalize)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  /** More ticks than stand anywhere inside. */
  private static String fence(String citation) {
    int longest =
        TICKS.matcher(citation).results().mapToInt(run -> run.end() - run.start()).max().orElse(0);
    return Stream.generate(() -> "`")
        .limit(Math.max(FEWEST_TICKS, longest + 1))
        .reduce("", String::concat);
  }
}
