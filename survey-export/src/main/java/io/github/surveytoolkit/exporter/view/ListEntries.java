package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes the entries of a list. */
final class ListEntries {

  private ListEntries() {}

  static List<ListEntryView> of(List<Paper> papers) {
    return papers.stream().map(ListEntries::of).toList();
  }

  static ListEntryView of(Paper paper) {
    String title = TextNormalizer.normalize(paper.title());
    String authors = authors(paper.authors());
    String appeared = ListVenue.appeared(paper);
    List<ListLinkView> leads = ListLinks.leading(paper);
    List<ListLinkView> links = ListLinks.others(paper);
    List<Text.Verbatim> tags = tags(paper);
    boolean bare =
        leads.isEmpty()
            && links.isEmpty()
            && tags.isEmpty()
            && authors.isEmpty()
            && appeared.isEmpty();
    return new ListEntryView(
        leads,
        title,
        stop(title, leads.isEmpty() ? "?!" : "?!."),
        authors,
        stop(authors, "."),
        appeared,
        bare,
        ListVenue.venue(paper),
        ListVenue.date(paper),
        links,
        paper.links().stream()
            .filter(link -> link.kind() == LinkKind.CODE)
            .map(ListLinks::of)
            .toList(),
        tags,
        lines(paper.note().orElse("")),
        paper.key().map(key -> CodeSpan.of(key.value())).orElse(CodeSpan.of("")),
        new Text.Verbatim(paper.key().map(key -> anchor(key.value())).orElse("")));
  }

  /** A sign that ends a sentence needs no period behind it. */
  private static String stop(String text, String enough) {
    boolean ended = !text.isEmpty() && enough.indexOf(text.charAt(text.length() - 1)) >= 0;
    return ended ? "" : ".";
  }

  /** Semicolons part names that hold a comma, or that look like a venue in its brackets. */
  static String authors(List<Author> authors) {
    List<String> names = new ArrayList<>();
    for (Author author : authors) {
      String name = TextNormalizer.normalize(author.fullName().replace(';', ','));
      names.add(author instanceof Author.Others ? "et al." : name);
    }
    names.removeIf(String::isEmpty);
    String joined = String.join(", ", names);
    boolean unsure =
        names.stream().anyMatch(name -> name.indexOf(',') >= 0)
            || (joined.startsWith("[") && joined.endsWith("]"));
    return unsure
        ? names.stream().map(name -> name + ";").collect(Collectors.joining(" "))
        : joined;
  }

  private static List<Text.Verbatim> tags(Paper paper) {
    return paper.tags().stream()
        .map(TextNormalizer::normalize)
        .filter(Predicate.not(String::isEmpty))
        .distinct()
        .map(CodeSpan::of)
        .toList();
  }

  static List<String> lines(String text) {
    return text.lines()
        .map(TextNormalizer::normalize)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  private static String anchor(String key) {
    String value = key.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return " <a id=\"" + value.replace("|", "&#124;") + "\"></a>";
  }
}
