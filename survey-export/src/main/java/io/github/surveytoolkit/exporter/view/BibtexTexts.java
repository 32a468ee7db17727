package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.TemplateEngine;
import io.github.surveytoolkit.exporter.template.TemplateSource;
import io.github.surveytoolkit.exporter.view.BibtexOptions.Order;
import io.github.surveytoolkit.exporter.view.BibtexOptions.VenueNames;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.CitationKeys;
import java.util.ArrayList;
import java.util.List;

/** The entries of a bibliography one by one, as text. */
final class BibtexTexts {

  private BibtexTexts() {}

  /** Returns the entry of each work, in order; each stands on its own, without abbreviations. */
  static List<String> of(Works works, CitationKeys keys, BibtexOptions options) {
    BibtexOptions plain = options.withOrder(Order.LIST).withVenues(VenueNames.WHOLE);
    BibtexView view = BibtexViews.of(works, keys, plain);
    String file =
        new TemplateEngine("bibtex", options.dialect().escaper())
            .render(
                TemplateSource.bundled("survey.bib.ftl"),
                new BibtexFileView(view),
                () -> Integer.MAX_VALUE);
    return cut(file, starts(works, keys, view));
  }

  /** How the entries begin; keys are unique, so that nothing else begins a line like that. */
  private static List<String> starts(Works works, CitationKeys keys, BibtexView view) {
    List<String> starts = new ArrayList<>();
    for (Work work : works.asList()) {
      String type = view.entries().get(starts.size()).type();
      starts.add("@" + type + "{" + keys.of(work).value() + ",\n");
    }
    return starts;
  }

  private static List<String> cut(String file, List<String> starts) {
    List<String> entries = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? file.indexOf("\n" + starts.get(i + 1), begin) : -1;
      entries.add(file.substring(begin, end < 0 ? file.length() : end).strip() + "\n");
      begin = end + 1;
    }
    return entries;
  }
}
