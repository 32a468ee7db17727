package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.view.Findings.Finding;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.text.LatexEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What there is to say of figures, which show categories and no titles of papers. */
final class FigureRemarks {

  private final ReadResult read;
  private final Works works;
  private final Findings findings;

  FigureRemarks(ReadResult read, Works works, Findings findings) {
    this.read = read;
    this.works = works;
    this.findings = findings;
  }

  /** A category, its depth from 1, and the first entry in it. */
  private record Heading(String title, int depth, Place place) {}

  Optional<Diagnostic> letters(Predicate<String> shown) {
    return findings.remark(
        "needs-lualatex",
        "pdflatex stops there; compile with lualatex or xelatex",
        headings().stream().filter(heading -> shown.test(heading.title())).toList(),
        heading ->
            Findings.letters(
                Findings.titled(heading.title()),
                LatexEncoder.unknown(heading.title()),
                heading.place()));
  }

  Optional<Diagnostic> deep(int most) {
    return findings.remark(
        "deep-category",
        "the papers are cited in the leaf of the category above; --depth shows more",
        headings(),
        heading ->
            Optional.of(heading)
                .filter(deep -> deep.depth() == most + 1)
                .map(deep -> finding(deep, " has no box of its own")));
  }

  private static Finding finding(Heading heading, String what) {
    return new Finding(Findings.titled(heading.title()) + what, heading.place());
  }

  Optional<Diagnostic> undated() {
    return findings.remark(
        "no-year",
        "none is made up, and the chart leaves it out; add the year to the entry",
        works.asList(),
        work ->
            Optional.of(
                    new Finding(
                        Findings.titled(work.paper().title()) + " has no year",
                        work.places().get(0)))
                .filter(finding -> TypeByVenue.year(work.paper()).isEmpty()));
  }

  /** Returns the categories that have papers. */
  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    Set<List<Integer>> seen = new HashSet<>();
    read.survey()
        .forEachPaper(
            (place, paper) -> {
              List<String> titles = read.survey().pathOf(place).titles();
              for (int depth = 1; depth <= titles.size(); depth++) {
                if (seen.add(place.categories().subList(0, depth))) {
                  headings.add(new Heading(titles.get(depth - 1), depth, place));
                }
              }
            });
    return headings;
  }
}
