package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.exporter.splice.Change;
import io.github.surveytoolkit.exporter.splice.LineEnd;
import io.github.surveytoolkit.model.source.ContentsList;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Outline;
import io.github.surveytoolkit.model.source.PageHeading;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings the contents list that a document has, without markers around it, up to date: anchors that
 * lead nowhere are mended, headings that it forgot are added. What its author wrote stays.
 *
 * <pre>{@code
 * Change change = ContentsUpdate.of(source, read.outline());
 * String text = Splicer.text(source.text(), change.edits());
 * }</pre>
 */
public final class ContentsUpdate {

  private ContentsUpdate() {}

  /** Returns the change of the document's contents; none if it has none, or has a region for it. */
  public static Change of(Source source, Outline outline) {
    return list(outline).map(list -> change(list, source, outline)).orElse(Change.NONE);
  }

  /** The first that is called contents, else the first that is one. */
  private static Optional<ContentsList> list(Outline outline) {
    return outline.page().contents().stream()
        .filter(list -> !list.items().isEmpty())
        .filter(list -> outline.regions().stream().noneMatch(r -> r.span().contains(list.span())))
        .min(Comparator.comparing(list -> !list.isNamed()));
  }

  private static Change change(ContentsList list, Source source, Outline outline) {
    String text = source.text();
    ContentsLinks links = ContentsLinks.of(list, outline.page(), text);
    HeadingTree headings = new HeadingTree(outline.page().headings());
    ContentsTree tree = new ContentsTree(list, links, headings, text);
    List<PageHeading> eligible =
        outline.page().headings().stream()
            .filter(heading -> mayBeListed(heading, list.span(), links))
            .toList();
    MissingHeadings.of(eligible, headings, links::isListed).forEach(tree::add);
    List<TextEdit> edits = new ContentsEdits(text, LineEnd.of(text), tree, links).all();
    return new Change(edits, diagnostics(links, source));
  }

  private static boolean mayBeListed(
      PageHeading heading, SourceSpan contents, ContentsLinks links) {
    boolean behind = heading.span().start() >= contents.end();
    return links.isListed(heading)
        || (behind && heading.isCategory() && AnchorText.isLinkable(heading));
  }

  private static List<Diagnostic> diagnostics(ContentsLinks links, Source source) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (ContentsList.Target link : links.dead()) {
      diagnostics.add(
          Diagnostic.warning(
              "dead-anchor",
              "the contents lead to #" + link.anchor() + ", which nothing here is called",
              source.position(link.destination().start())));
    }
    return diagnostics;
  }
}
