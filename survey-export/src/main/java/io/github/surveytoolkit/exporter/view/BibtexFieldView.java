package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.text.LatexMath;
import java.util.ArrayList;
import java.util.List;

/**
 * A field of an entry.
 *
 * @param macro true when the value is the name of an {@code @string} or a month, without braces
 * @param joiner what stands between the pieces
 */
public record BibtexFieldView(
    String name, boolean macro, String joiner, List<BibtexPieceView> pieces) {

  static BibtexFieldView text(String name, String value) {
    List<BibtexPieceView> pieces = new ArrayList<>();
    for (LatexMath.Part part : LatexMath.parts(value)) {
      pieces.add(
          part.isMath()
              ? BibtexPieceView.verbatim(part.text())
              : BibtexPieceView.plain(part.text()));
    }
    return new BibtexFieldView(name, false, "", pieces);
  }

  static BibtexFieldView verbatim(String name, String value) {
    return new BibtexFieldView(name, false, "", List.of(BibtexPieceView.verbatim(value)));
  }

  static BibtexFieldView macro(String name, String macro) {
    return new BibtexFieldView(name, true, "", List.of(BibtexPieceView.verbatim(macro)));
  }
}
