package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.ScriptEscaper;
import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.statistics.Count;
import java.util.List;
import java.util.stream.Collectors;

/** What the script of a page knows of each work, as JSON; all else it finds in the page. */
final class PageData {

  private static final ScriptEscaper ESCAPER = new ScriptEscaper();

  private PageData() {}

  /** Returns an array with an object for each work; {@code bibtex} has its entry. */
  static Text.Verbatim of(Works works, List<String> bibtex) {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < bibtex.size(); i++) {
      json.append(i == 0 ? "\n" : ",\n");
      append(works.asList().get(i).paper(), bibtex.get(i), json);
    }
    return new Text.Verbatim(json.append("\n]").toString());
  }

  private static void append(Paper paper, String bibtex, StringBuilder json) {
    String year = paper.date().map(date -> Integer.toString(date.year())).orElse("");
    String venue = paper.venue().map(known -> known.shortName()).orElse("");
    json.append("{\"year\":")
        .append(text(year))
        .append(",\"venue\":")
        .append(text(venue))
        .append(",\"tags\":")
        .append(
            paper.tags().stream()
                .filter(tag -> !tag.isBlank())
                .distinct()
                .map(PageData::text)
                .collect(Collectors.joining(",", "[", "]")))
        .append(",\"code\":")
        .append(Count.hasCode(paper))
        .append(",\"bibtex\":")
        .append(text(bibtex))
        .append('}');
  }

  private static String text(String text) {
    return "\"" + ESCAPER.escape(text) + "\"";
  }
}
