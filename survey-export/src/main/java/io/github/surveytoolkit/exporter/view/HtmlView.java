package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * The survey as a page to search and filter.
 *
 * @param style what stands in {@code <style>}
 * @param styleHash by which a Content-Security-Policy allows it
 * @param script what stands in {@code <script>}
 * @param scriptHash by which a Content-Security-Policy allows it
 * @param data what the script knows of each work, as JSON
 * @param works how many there are
 * @param entries those that stand before any category
 * @param sections the categories at the top; each knows those below it
 * @param charts the statistics
 */
public record HtmlView(
    Text.Verbatim style,
    Text.Verbatim styleHash,
    Text.Verbatim script,
    Text.Verbatim scriptHash,
    Text.Verbatim data,
    int works,
    List<HtmlEntryView> entries,
    List<HtmlSectionView> sections,
    List<ChartView> charts) {}
