package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.exporter.splice.Change;
import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Region;
import io.github.surveytoolkit.model.source.RegionName;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the generated regions of a document afresh from the rest of it. A region whose options are
 * not understood, and one that would lose all its papers, is left alone and reported.
 *
 * <pre>{@code
 * Change change = Regions.of(source, read, PagePlan.NONE);
 * String text = Splicer.text(source.text(), change.edits());
 * }</pre>
 */
public final class Regions {

  private final Source source;
  private final ReadResult read;
  private final PagePlan pages;
  private final ListedPapers papers;
  private final RegionLayout layout;
  private final List<TextEdit> edits = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Regions(Source source, ReadResult read, PagePlan pages) {
    this.source = source;
    this.read = read;
    this.pages = pages;
    this.papers = new ListedPapers(read.survey());
    this.layout = new RegionLayout(source.text().length());
  }

  /** Returns the change of all regions of {@code source}, which was read as {@code read}. */
  public static Change of(Source source, ReadResult read, PagePlan pages) {
    if (read.outline().regions().isEmpty()) {
      return Change.NONE;
    }
    Regions regions = new Regions(source, read, pages);
    read.outline().regions().forEach(regions::write);
    return new Change(regions.edits, regions.diagnostics);
  }

  private void write(Region region) {
    RegionOptions options = new RegionOptions(region);
    RegionText text = new RegionText(source.text(), region.inner());
    String generated = generated(region, options).strip();
    List<String> problems = options.problems();
    problems.forEach(problem -> warn("region-option", problem, region));
    if (problems.isEmpty() && generated.isEmpty() && !text.isBlank()) {
      warn("empty-region", empty(region.name()), region);
    } else if (problems.isEmpty()) {
      text.edit(generated).ifPresent(edits::add);
    }
  }

  private String generated(Region region, RegionOptions options) {
    return switch (region.name()) {
      case CONTENTS ->
          new ContentsRegion(options, region, read.outline(), source.text()).write(layout);
      case TABLE, LIST -> new PapersRegion(options, papers).category(region.name(), layout);
      case RECENT -> new PapersRegion(options, papers).recent(layout);
      case STATISTICS -> new StatisticsRegion(options, papers, pages.charts()).text(layout);
      case FILTERS -> layout.markdown("filters.md.ftl", filters());
      case CITATION -> CitationRegion.text(read.survey().about(), layout);
    };
  }

  private FiltersView filters() {
    return new FiltersView(
        pages.pages().stream()
            .map(
                page ->
                    new PageLinkView(
                        page.name(),
                        new Text.Address(RelativeAddress.of(page.address())),
                        page.papers()))
            .toList());
  }

  /** What stands there may be all that there is: it is not thrown away for nothing. */
  private static String empty(RegionName name) {
    return switch (name) {
      case CONTENTS -> "no heading stands behind the region; it is left as it is";
      case FILTERS -> "there are no pages to link to, say --pages DIR; the region is left as it is";
      case CITATION -> "the list does not say how to cite it; the region is left as it is";
      default -> "no paper stands outside of the region that it could show; it is left as it is";
    };
  }

  private void warn(String code, String message, Region region) {
    diagnostics.add(Diagnostic.warning(code, message, source.position(region.span().start())));
  }
}
