package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.BlockWalker.FoundCode;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a list says of the survey itself, before its papers begin. */
final class AboutReader {

  private static final Pattern ABOUT_SURVEY =
      Pattern.compile("(?i)\\b(?:surveys?|papers?|repo(?:sitory)?|lists?|reviews?|article)\\b");
  private static final Pattern FIELD =
      Pattern.compile("(?i)^\\W*(authors?|affiliations?|arxiv|paper)\\s*[:\uff1a]\\s*");
  private static final Pattern REFERENCES =
      Pattern.compile(
          "(?i)^\\W*(?:references?|related (?:lists?|repos?|repositories))\\s*[:\uff1a]?\\W*$");
  private static final Pattern CITATION = Pattern.compile("@\\w+\\s*[{(]");
  private static final Pattern ABSTRACT = Pattern.compile("(?i)^\\W*abstract\\W*$");
  private static final int FEWEST_NAME_WORDS = 4;

  private final EntryFinder finder;
  private Optional<String> paperTitle = Optional.empty();
  private Optional<String> paperUrl = Optional.empty();
  private List<Author> authors = List.of();
  private Optional<String> affiliation = Optional.empty();
  private Optional<String> arxiv = Optional.empty();
  private Optional<String> summary = Optional.empty();
  private final List<Link> references = new ArrayList<>();

  private AboutReader(EntryFinder finder) {
    this.finder = finder;
  }

  static About read(
      Section root, Optional<Section> title, List<FoundCode> codes, EntryFinder finder) {
    AboutReader reader = new AboutReader(finder);
    reader.introduction(root);
    title.ifPresent(reader::introduction);
    reader.summary(root);
    Optional<String> citation = citationBlock(codes).map(code -> citation(code.text()));
    return new About(
        reader.paperTitle,
        reader.paperUrl,
        reader.authors,
        reader.affiliation,
        reader.arxiv,
        reader.summary,
        reader.references,
        citation);
  }

  /** Returns the first code block or comment that holds a BibTeX entry. */
  static Optional<FoundCode> citationBlock(List<FoundCode> codes) {
    return codes.stream().filter(code -> CITATION.matcher(code.text()).find()).findFirst();
  }

  /** The block from its first {@code @} on, without the fence that a comment may hold. */
  private static String citation(String text) {
    Matcher start = CITATION.matcher(text);
    String block = start.find() ? text.substring(start.start()) : text;
    return block.replaceFirst("(?s)\\s*(?:```|~~~).*$", "").replace("\r\n", "\n").strip();
  }

  private void introduction(Section section) {
    List<Candidate> candidates = section.candidates();
    for (int i = 0; i < candidates.size(); i++) {
      EntryText text = candidates.get(i).text();
      if (candidates.get(i).isParagraph()) {
        name(text);
        if (REFERENCES.matcher(text.text()).find()) {
          references(candidates.subList(i + 1, candidates.size()));
        }
      }
      field(text);
    }
  }

  /** "This repository holds the paper list of the survey [Name](address)." */
  private void name(EntryText text) {
    if (paperTitle.isPresent() || !ABOUT_SURVEY.matcher(text.text()).find()) {
      return;
    }
    for (EntryText.Hyperlink link : text.links()) {
      String label = TextNormalizer.normalize(text.text().substring(link.start(), link.end()));
      if (Words.count(label) >= FEWEST_NAME_WORDS) {
        paperTitle =
            Optional.of(label.replaceAll("^['\"\u2018\u201c*_]+|['\"\u2019\u201d*_]+$", ""));
        paperUrl = Optional.of(link.url()).filter(url -> !url.isBlank());
        return;
      }
    }
  }

  private void field(EntryText text) {
    Matcher field = FIELD.matcher(text.text());
    if (!field.find()) {
      return;
    }
    String value = TextNormalizer.normalize(text.text().substring(field.end()));
    if (value.isEmpty()) {
      return;
    }
    switch (field.group(1).toLowerCase(Locale.ROOT)) {
      case "author", "authors" ->
          authors = authors.isEmpty() ? AuthorRecognizer.read(value) : authors;
      case "affiliation", "affiliations" -> affiliation = affiliation.or(() -> Optional.of(value));
      case "arxiv" ->
          arxiv =
              arxiv.or(
                  () -> Optional.of(text.links().isEmpty() ? value : text.links().get(0).url()));
      default -> {
        // the survey paper's own line is read as a name
      }
    }
  }

  private void references(List<Candidate> items) {
    for (Candidate item : items) {
      if (item.isParagraph()) {
        return;
      }
      for (EntryText.Hyperlink link : item.text().links()) {
        String label =
            TextNormalizer.normalize(item.text().text().substring(link.start(), link.end()));
        boolean bare = label.isEmpty() || label.equals(link.url());
        references.add(
            new Link(LinkKind.URL, bare ? Optional.empty() : Optional.of(label), link.url()));
      }
    }
  }

  private void summary(Section section) {
    boolean named = ABSTRACT.matcher(section.title()).find();
    if (named
        && summary.isEmpty()
        && !section.prose().isEmpty()
        && finder.papersOf(section).isEmpty()) {
      List<String> paragraphs =
          section.prose().stream().map(text -> TextNormalizer.normalize(text.text())).toList();
      summary = Optional.of(String.join("\n\n", paragraphs));
    }
    section.sections().forEach(this::summary);
  }
}
