package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.BlockWalker.FoundCode;
import io.github.surveytoolkit.importer.markdown.EntryText.Hyperlink;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a list in our own form says of the survey itself. */
final class OwnFront {

  private static final String NAMED = "This is the paper list of the survey ";
  private static final String UNNAMED = "This is the paper list of a survey";

  private Optional<String> paperTitle = Optional.empty();
  private Optional<String> paperUrl = Optional.empty();
  private List<Author> authors = List.of();
  private Optional<String> affiliation = Optional.empty();
  private Optional<String> arxiv = Optional.empty();
  private final List<Link> references = new ArrayList<>();
  private final Set<Candidate> items = new HashSet<>();

  private OwnFront() {}

  static OwnFront of(Section front) {
    OwnFront read = new OwnFront();
    boolean references = false;
    for (Candidate candidate : front.candidates()) {
      String text = candidate.text().text();
      if (candidate.isParagraph()) {
        references = text.equals("References:");
        read.name(candidate.text());
      } else if (references) {
        read.reference(candidate);
      } else if (candidate.isItem()) {
        read.field(candidate);
      }
    }
    return read;
  }

  /** Returns the items that are no entries. */
  Set<Candidate> items() {
    return items;
  }

  About about(Section front, List<FoundCode> codes) {
    return new About(
        paperTitle,
        paperUrl,
        authors,
        affiliation,
        arxiv,
        summary(front),
        references,
        citation(codes));
  }

  private void name(EntryText text) {
    boolean named = text.text().startsWith(NAMED);
    if (!named && !text.text().startsWith(UNNAMED)) {
      return;
    }
    List<OwnRun> runs = OwnRun.of(text);
    Optional<OwnRun> code = runs.stream().filter(OwnRun::isCode).findFirst();
    paperUrl =
        text.links().stream()
            .findFirst()
            .map(Hyperlink::url)
            .or(() -> code.map(run -> TextNormalizer.normalize(run.text())));
    if (named) {
      int end = code.map(OwnRun::start).orElse(text.length() - 1);
      paperTitle =
          Optional.of(TextNormalizer.normalize(text.text().substring(NAMED.length(), end)));
    }
  }

  private void field(Candidate item) {
    List<OwnRun> runs = OwnRun.of(item.text());
    if (runs.isEmpty() || !runs.get(0).isStrong()) {
      return;
    }
    OwnRun name = runs.get(0);
    String value = TextNormalizer.normalize(item.text().text().substring(name.end()));
    switch (name.text()) {
      case "Authors:" -> authors = OwnAuthors.of(value);
      case "Affiliation:" -> affiliation = Optional.of(value);
      case "arXiv:" -> arxiv = Optional.of(value);
      default -> {
        return;
      }
    }
    items.add(item);
  }

  private void reference(Candidate item) {
    items.add(item);
    OwnDraft draft = new OwnDraft();
    List<OwnRun> runs = OwnRun.of(item.text());
    if (runs.isEmpty()) {
      return;
    }
    OwnRun first = runs.get(0);
    if (first.isLink()) {
      Hyperlink link = item.text().links().get(first.link());
      boolean itself = decoded(first.text()).equals(decoded(link.url()));
      if (itself || !draft.link(first, link)) {
        draft.links.add(new Link(LinkKind.URL, Optional.empty(), link.url()));
      }
    } else {
      String address = runs.size() > 2 ? TextNormalizer.normalize(runs.get(2).text()) : "";
      draft.address(first, address);
    }
    draft.links.forEach(link -> references.add(new Link(LinkKind.URL, link.label(), link.url())));
  }

  /** The address as it looks where its brackets need no escape. */
  private static String decoded(String url) {
    return url.replace("%28", "(")
        .replace("%29", ")")
        .replace("%5B", "[")
        .replace("%5D", "]")
        .replace("%2A", "*")
        .replace("%7C", "|");
  }

  private static Optional<String> summary(Section front) {
    return front.sections().stream()
        .filter(section -> section.title().equals("Abstract") && !section.prose().isEmpty())
        .map(
            section ->
                section.prose().stream()
                    .map(text -> TextNormalizer.normalize(text.text()))
                    .collect(Collectors.joining("\n\n")))
        .findFirst();
  }

  private static Optional<String> citation(List<FoundCode> codes) {
    return codes.stream()
        .filter(code -> code.section().title().equals("Citation"))
        .map(code -> code.text().replaceFirst("\\R\\z", ""))
        .findFirst();
  }
}
