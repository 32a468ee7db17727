package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.style.ListStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes better data into a list: a published venue, a year, authors, an address. What an entry says
 * otherwise, and what its section does not show, stays out; no entry comes or goes.
 *
 * <pre>{@code
 * ReadResult wanted = Improvements.wanted(source, read, better);
 * List<TextEdit> edits = ReadmeUpdate.edits(source, read, wanted);
 * }</pre>
 */
public final class Improvements {

  private Improvements() {}

  /**
   * Returns the survey of {@code page} with what {@code better} knows of its papers.
   *
   * @param better the same survey, each entry in its place, with more known of some
   */
  public static ReadResult wanted(Source source, ReadResult page, Survey better) {
    ListStyle style = ListStyle.learn(source, page, new EntryText());
    Map<Place, Paper> known = new HashMap<>();
    better.forEachPaper(known::put);
    return WantedSurvey.changed(
        page,
        (place, paper) ->
            Optional.of(improved(paper, known.getOrDefault(place, paper), place, style)));
  }

  private static Paper improved(Paper paper, Paper better, Place place, ListStyle style) {
    if (better.equals(paper)) {
      return paper;
    }
    Paper house = style.adapt(place.categories(), better);
    Paper improved = paper.withLinks(links(paper, house));
    if (paper.authors().isEmpty()) {
      improved = improved.withAuthors(house.authors());
    }
    if (house.venue().isPresent() && !better.venue().equals(paper.venue())) {
      improved = improved.withVenue(house.venue().get());
    }
    if (better.date().isPresent() && !better.date().equals(paper.date())) {
      improved = improved.withDate(better.date().get());
    }
    return improved.withIdentifiers(better.identifiers());
  }

  /** Links that are there stay as they are; others come behind them, with the list's labels. */
  private static List<Link> links(Paper paper, Paper house) {
    Set<String> there = new HashSet<>();
    paper.links().forEach(link -> there.add(link.url()));
    List<Link> links = new ArrayList<>(paper.links());
    for (Link link : house.links()) {
      boolean kindIsThere = links.stream().anyMatch(known -> known.kind() == link.kind());
      boolean isTitle = link.label().filter("title"::equals).isPresent();
      if (!kindIsThere && !isTitle && there.add(link.url())) {
        links.add(link);
      }
    }
    return links;
  }
}
