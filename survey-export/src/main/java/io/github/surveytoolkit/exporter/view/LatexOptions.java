package io.github.surveytoolkit.exporter.view;

/**
 * How LaTeX is written.
 *
 * <p>{@code LatexOptions.STANDARD.withLayout(Layout.SINGLE).withCite(CiteStyle.NATBIB)}
 *
 * @param caption of the table or figure, or in front of the category's title where there are
 *     several; nothing for the usual ones
 * @param label of the table or figure, or in front of the category's where there are several;
 *     nothing for the usual ones
 * @param bibliography the .bib that a whole document cites, without its suffix, as seen from there
 * @param figures how the taxonomy is drawn
 */
public record LatexOptions(
    Layout layout,
    CiteStyle cite,
    Setting setting,
    Form form,
    String caption,
    String label,
    String bibliography,
    FigureOptions figures) {

  /** A table for each category, to be put into a document of one column. */
  public static final LatexOptions STANDARD =
      new LatexOptions(
          Layout.CATEGORY,
          CiteStyle.PLAIN,
          Setting.ONE_COLUMN,
          Form.FRAGMENT,
          "",
          "",
          "refs",
          FigureOptions.STANDARD);

  /** What becomes a table. */
  public enum Layout {
    /** each category that has papers */
    CATEGORY,
    /** the whole survey; its categories are rows */
    SINGLE
  }

  /** The commands that cite. */
  public enum CiteStyle {
    /** {@code \cite} of LaTeX itself */
    PLAIN("cite"),
    /** {@code \citep} of natbib */
    NATBIB("citep"),
    /** {@code \autocite} of biblatex */
    BIBLATEX("autocite");

    private final String command;

    CiteStyle(String command) {
      this.command = command;
    }

    String command() {
      return command;
    }
  }

  /** The document around a table. */
  public enum Setting {
    /** longtable, which goes on over pages */
    ONE_COLUMN,
    /**
     * {@code table*} over both columns; a long table becomes several, since a float has one page
     */
    TWO_COLUMN
  }

  /** What is written. */
  public enum Form {
    /** something to {@code \input} */
    FRAGMENT,
    /** a document that compiles */
    STANDALONE
  }

  public LatexOptions withLayout(Layout layout) {
    return new LatexOptions(layout, cite, setting, form, caption, label, bibliography, figures);
  }

  public LatexOptions withCite(CiteStyle cite) {
    return new LatexOptions(layout, cite, setting, form, caption, label, bibliography, figures);
  }

  public LatexOptions withSetting(Setting setting) {
    return new LatexOptions(layout, cite, setting, form, caption, label, bibliography, figures);
  }

  public LatexOptions withForm(Form form) {
    return new LatexOptions(layout, cite, setting, form, caption, label, bibliography, figures);
  }

  public LatexOptions withCaption(String caption) {
    return new LatexOptions(layout, cite, setting, form, caption, label, bibliography, figures);
  }

  public LatexOptions withLabel(String label) {
    return new LatexOptions(layout, cite, setting, form, caption, label, bibliography, figures);
  }

  public LatexOptions withBibliography(String bibliography) {
    return new LatexOptions(layout, cite, setting, form, caption, label, bibliography, figures);
  }

  public LatexOptions withFigures(FigureOptions figures) {
    return new LatexOptions(layout, cite, setting, form, caption, label, bibliography, figures);
  }
}
