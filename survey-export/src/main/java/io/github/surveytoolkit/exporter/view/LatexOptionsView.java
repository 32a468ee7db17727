package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.LatexOptions.Form;
import io.github.surveytoolkit.exporter.view.LatexOptions.Setting;
import java.util.Locale;

/**
 * How LaTeX is to be written.
 *
 * @param cite {@code plain}, {@code natbib} or {@code biblatex}
 * @param citeCommand the command that cites, without its backslash
 * @param twoColumn true for a document of two columns
 * @param standalone true where a whole document is wanted
 * @param bibliography the .bib that a whole document cites, without its suffix
 */
public record LatexOptionsView(
    String cite,
    String citeCommand,
    boolean twoColumn,
    boolean standalone,
    Text.Verbatim bibliography) {

  static LatexOptionsView of(LatexOptions options) {
    return new LatexOptionsView(
        options.cite().name().toLowerCase(Locale.ROOT),
        options.cite().command(),
        options.setting() == Setting.TWO_COLUMN,
        options.form() == Form.STANDALONE,
        new Text.Verbatim(options.bibliography()));
  }
}
