package io.github.surveytoolkit.exporter;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much a survey says, as the measure of how much may be written of it. */
final class SurveySize {

  private SurveySize() {}

  static long characters(Survey survey) {
    long[] size = {of(survey.title()) + about(survey.about()) + categories(survey.categories())};
    survey.forEachPaper((place, paper) -> size[0] += paper(paper));
    return size[0];
  }

  private static long categories(List<Category> categories) {
    long size = 0;
    for (Category category : categories) {
      size += category.title().length() + categories(category.categories());
    }
    return size;
  }

  private static long about(About about) {
    return of(about.paperTitle())
        + of(about.paperUrl())
        + authors(about.authors())
        + of(about.affiliation())
        + of(about.summary())
        + links(about.references())
        + of(about.citation());
  }

  private static long paper(Paper paper) {
    return paper.title().length()
        + authors(paper.authors())
        + paper.venue().map(SurveySize::venue).orElse(0L)
        + links(paper.links())
        + texts(paper.tags())
        + of(paper.note())
        + map(paper.fields())
        + map(paper.filled());
  }

  private static long authors(List<Author> authors) {
    return authors.stream().mapToLong(author -> author.fullName().length()).sum();
  }

  private static long venue(Venue venue) {
    return (long) venue.name().length() + venue.written().length();
  }

  private static long links(List<Link> links) {
    return links.stream().mapToLong(link -> of(link.label()) + link.url().length()).sum();
  }

  private static long map(Map<String, String> values) {
    return texts(List.copyOf(values.keySet())) + texts(List.copyOf(values.values()));
  }

  private static long texts(List<String> texts) {
    return texts.stream().mapToLong(String::length).sum();
  }

  private static long of(Optional<String> text) {
    return text.map(String::length).orElse(0);
  }
}
