package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.ListView;

/**
 * What the template of a page sees.
 *
 * @param list the papers of the page
 * @param home what the list that it belongs to is called
 * @param back where that is
 */
public record PageView(ListView list, String home, Text.Address back) {}
