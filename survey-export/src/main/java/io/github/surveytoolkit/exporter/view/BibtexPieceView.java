package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;

/**
 * A piece of a field's value.
 *
 * @param braced true for what stands in braces of its own: a word whose capitals must stay, a group
 */
public record BibtexPieceView(Text text, boolean braced) {

  static BibtexPieceView plain(String text) {
    return new BibtexPieceView(new Text.Plain(text), false);
  }

  static BibtexPieceView braced(String text) {
    return new BibtexPieceView(new Text.Plain(text), true);
  }

  static BibtexPieceView verbatim(String text) {
    return new BibtexPieceView(new Text.Verbatim(text), false);
  }
}
