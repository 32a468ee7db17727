package io.github.surveytoolkit.exporter.view;

/**
 * How a list in Markdown is written.
 *
 * <p>{@code new ListOptions(ListOptions.Form.TABLE)}
 */
public record ListOptions(Form form) {

  /** Bullets. */
  public static final ListOptions STANDARD = new ListOptions(Form.LIST);

  /** What the entries of a category stand in. */
  public enum Form {
    /** a bullet each */
    LIST,
    /** a row each, under the columns of {@link ExportOptions#columns} */
    TABLE
  }
}
