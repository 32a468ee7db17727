package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.MergeReport;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One line that says what came in and what went out. */
final class Summary {

  /** The names of the formats that have one entry for each work. */
  private static final Set<String> BIBLIOGRAPHIES =
      Set.of(ExportFormat.BIBTEX.word(), ExportFormat.RIS.word(), ExportFormat.CSL.word());

  private Summary() {}

  /**
   * Returns {@code 433 entries, 419 works in 15 categories; 11 without a venue, 419 without
   * authors}.
   */
  static String of(Survey survey, Works works, ExportFormat format, String target) {
    return read(survey, works) + "; " + written(format, survey, works) + " written to " + target;
  }

  /** Returns {@code 3 preprints are listed with their published venue as well}, if any are. */
  static Optional<String> ofMerging(MergeReport merged) {
    String listed =
        merged.published() == 1
            ? "1 preprint is listed with its published venue as well, which is taken"
            : merged.published()
                + " preprints are listed with their published venues as well, which are taken";
    return merged.published() == 0 ? Optional.empty() : Optional.of(listed);
  }

  /**
   * Returns {@code 433 entries, 419 works; 3 entries added to refs.bib, 12 completed; 2 entries of
   * refs.bib are not in the list}.
   *
   * @param verb how what is done is named, with a space behind
   */
  static String ofUpdate(Survey survey, BibFile bib, String target, String verb, int unlisted) {
    String added = counted(bib.added(), "entry ", "entries ") + verb + "added to " + target;
    boolean none = bib.added() == 0 && bib.completed() == 0;
    String done = none ? target + " is up to date" : added + ", " + bib.completed() + " completed";
    String left = counted(unlisted, "entry", "entries") + " of " + target;
    String rest = unlisted == 0 ? "" : "; " + left + (unlisted == 1 ? " is" : " are");
    return read(survey, bib.works())
        + "; "
        + done
        + (unlisted == 0 ? "" : rest + " not in the list");
  }

  private static String read(Survey survey, Works works) {
    int entries = survey.entryCount();
    int categories = categoriesWithPapers(survey.categories());
    StringBuilder line = new StringBuilder();
    line.append(counted(entries, "entry", "entries"))
        .append(", ")
        .append(counted(works.asList().size(), "work", "works"));
    if (categories > 0) {
      line.append(" in ").append(counted(categories, "category", "categories"));
    }
    String lacking = lacking(works);
    return lacking.isEmpty() ? line.toString() : line.append("; ").append(lacking).toString();
  }

  /** A bibliography has one entry for each work; all else has each entry in its place. */
  private static int written(ExportFormat format, Survey survey, Works works) {
    boolean bibliography = BIBLIOGRAPHIES.contains(format.word());
    return bibliography ? works.asList().size() : survey.entryCount();
  }

  private static String lacking(Works works) {
    long venues = count(works, paper -> paper.venue().isEmpty());
    long authors = count(works, paper -> paper.authors().isEmpty());
    String venue = venues > 0 ? venues + " without a venue" : "";
    String author = authors > 0 ? authors + " without authors" : "";
    return venue.isEmpty() || author.isEmpty() ? venue + author : venue + ", " + author;
  }

  private static long count(Works works, Predicate<Paper> lacks) {
    return works.asList().stream().map(Work::paper).filter(lacks).count();
  }

  private static int categoriesWithPapers(List<Category> categories) {
    int count = 0;
    for (Category category : categories) {
      count += (category.papers().isEmpty() ? 0 : 1) + categoriesWithPapers(category.categories());
    }
    return count;
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
