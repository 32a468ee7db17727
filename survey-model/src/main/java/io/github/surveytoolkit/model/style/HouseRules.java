package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a paper that comes from elsewhere one of this list: its links have the list's labels, its
 * venue the list's spelling, and it has no more fields than the entries of its section show.
 */
final class HouseRules {

  private static final double MOST = 0.5;
  private static final Map<LinkKind, String> LABELS =
      Map.of(
          LinkKind.PAPER, "Paper",
          LinkKind.CODE, "Code",
          LinkKind.PROJECT, "Project",
          LinkKind.DATA, "Data",
          LinkKind.SLIDES, "Slides",
          LinkKind.VIDEO, "Video",
          LinkKind.DEMO, "Demo",
          LinkKind.BLOG, "Blog",
          LinkKind.URL, "Link");

  private final PatternPool section;
  private final Habits habits;

  HouseRules(PatternPool section, Habits habits) {
    this.section = section;
    this.habits = habits;
  }

  Paper of(Paper paper) {
    Paper house =
        paper
            .withAuthors(authors(paper.authors()))
            .withLinks(links(paper))
            .withTags(shows(Slot.Kind.TAG) ? paper.tags() : List.of());
    Paper noted = shows(Slot.Kind.NOTE) || paper.note().isEmpty() ? house : withoutNote(house);
    return noted.venue().map(venue -> noted.withVenue(venue(venue))).orElse(noted);
  }

  private static Paper withoutNote(Paper paper) {
    return new Paper(
        paper.title(),
        paper.authors(),
        paper.venue(),
        paper.date(),
        paper.links(),
        paper.identifiers(),
        paper.tags(),
        Optional.empty(),
        paper.key(),
        paper.fields(),
        paper.filled());
  }

  private boolean shows(Slot.Kind kind) {
    return section.share(pattern -> pattern.has(kind)) >= MOST;
  }

  /** Names the first author alone where the section does. */
  private List<Author> authors(List<Author> authors) {
    if (!shows(Slot.Kind.AUTHORS)) {
      return List.of();
    }
    boolean first =
        section.share(pattern -> pattern.shape().othersOmitted() && pattern.shape().authors() == 1)
            >= MOST;
    return first && authors.size() > 1 ? List.of(authors.get(0), new Author.Others()) : authors;
  }

  private Venue venue(Venue venue) {
    String written = habits.usualSpelling(venue).or(venue::acronym).orElse(venue.written());
    return venue.writtenAs(written);
  }

  private List<Link> links(Paper paper) {
    List<Link> links = new ArrayList<>(paper.links());
    if (links.stream().noneMatch(link -> link.kind() == LinkKind.PAPER)) {
      address(paper.identifiers())
          .ifPresent(url -> links.add(0, new Link(LinkKind.PAPER, Optional.empty(), url)));
    }
    boolean linked = section.share(pattern -> pattern.shape().hasTitleLink()) >= MOST;
    int title = linked ? titleLink(links) : -1;
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      String label = i == title ? EntryPattern.TITLE_LABEL : label(link);
      links.set(i, new Link(link.kind(), Optional.of(label), link.url()));
    }
    if (title > 0) {
      links.add(0, links.remove(title));
    }
    return links;
  }

  private static int titleLink(List<Link> links) {
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).label().filter(EntryPattern.TITLE_LABEL::equals).isPresent()) {
        return i;
      }
    }
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).kind() == LinkKind.PAPER) {
        return i;
      }
    }
    return links.isEmpty() ? -1 : 0;
  }

  private String label(Link link) {
    return habits
        .label(link.kind())
        .or(() -> link.label().filter(label -> !label.equals(EntryPattern.TITLE_LABEL)))
        .orElse(LABELS.getOrDefault(link.kind(), "Link"));
  }

  private static Optional<String> address(Identifiers identifiers) {
    return identifiers
        .arxiv()
        .map(ArxivId::value)
        .map(id -> "https://arxiv.org/abs/" + id)
        .or(() -> identifiers.doi().map(Doi::value).map(doi -> "https://doi.org/" + doi));
  }
}
