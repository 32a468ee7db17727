package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Lazy;
import java.util.List;

/**
 * What every template sees: the survey as the list has it, and the bibliography of its works.
 *
 * @param title what the source calls itself, or nothing
 * @param about what the source says of the survey itself
 * @param papers the entries that stand before any category
 * @param categories those at the top; each knows those below it
 * @param sections all categories, each before those below it
 * @param entries all entries, in reading order
 * @param bibtex the bibliography: one entry for each work
 * @param list the survey as a list in Markdown
 * @param csv the entries as a table
 * @param latex the survey as tables of LaTeX
 * @param taxonomy the categories of the survey as trees of LaTeX
 * @param timeline the works of each year as a chart of LaTeX
 * @param references the works as reference managers keep them
 * @param html the survey as a page to search and filter
 * @param options how the survey is to be written
 */
public record SurveyView(
    String title,
    Lazy<AboutView> about,
    Lazy<List<PaperView>> papers,
    Lazy<List<CategoryView>> categories,
    Lazy<List<CategoryView>> sections,
    Lazy<List<PaperView>> entries,
    Lazy<BibtexView> bibtex,
    Lazy<ListView> list,
    Lazy<CsvView> csv,
    Lazy<LatexView> latex,
    Lazy<TaxonomyView> taxonomy,
    Lazy<TimelineView> timeline,
    Lazy<List<ReferenceView>> references,
    Lazy<HtmlView> html,
    OptionsView options) {}
