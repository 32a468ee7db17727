package io.github.surveytoolkit.model.source;

/**
 * A place that a message can name.
 *
 * @param file as the user named it
 * @param line 1-based, counted by line feeds
 * @param column 1-based, counted in code points
 */
public record Position(String file, int line, int column) {

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
