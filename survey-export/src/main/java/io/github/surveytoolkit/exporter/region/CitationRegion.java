package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import java.util.List;
import java.util.Optional;

/** The region that says how to cite the survey: as it says itself, else by what is known of it. */
final class CitationRegion {

  private CitationRegion() {}

  /** Returns the region, or nothing if nothing is known. */
  static String text(About about, RegionLayout layout) {
    Optional<String> citation =
        about.citation().or(() -> about.paperTitle().map(title -> bibtex(title, about, layout)));
    return citation.map(text -> layout.citation(survey(text))).orElse("");
  }

  private static Survey survey(String citation) {
    About about =
        new About(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of(citation));
    return new Survey(Optional.empty(), about, List.of(), List.of());
  }

  private static String bibtex(String title, About about, RegionLayout layout) {
    Optional<ArxivId> arxiv = about.arxiv().flatMap(CitationRegion::arxiv);
    Paper paper =
        Paper.titled(title)
            .withAuthors(about.authors())
            .withIdentifiers(new Identifiers(arxiv, Optional.empty()))
            .withLinks(
                about.paperUrl().stream()
                    .map(url -> new Link(LinkKind.PAPER, Optional.empty(), url))
                    .toList());
    return layout.bibtex(new Survey(Optional.empty(), About.NOTHING, List.of(paper), List.of()));
  }

  /** An identifier, or the end of an address. */
  private static Optional<ArxivId> arxiv(String written) {
    return ArxivId.parse(written.substring(written.lastIndexOf('/') + 1));
  }
}
