package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.exporter.template.Text;

/**
 * A line of contents.
 *
 * @param prefix white space and bullet
 * @param written the line as it stands there already, or nothing
 * @param label of the link of a new line, in Markdown
 * @param anchor to which it leads
 */
public record ContentsLineView(
    Text.Verbatim prefix, Text.Verbatim written, Text.Verbatim label, Text.Verbatim anchor) {

  static ContentsLineView written(String prefix, String line) {
    return new ContentsLineView(verbatim(prefix), verbatim(line), verbatim(""), verbatim(""));
  }

  static ContentsLineView link(String prefix, String label, String anchor) {
    return new ContentsLineView(verbatim(prefix), verbatim(""), verbatim(label), verbatim(anchor));
  }

  private static Text.Verbatim verbatim(String text) {
    return new Text.Verbatim(text);
  }
}
