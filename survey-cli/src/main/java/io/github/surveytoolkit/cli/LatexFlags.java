package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.view.LatexOptions;
import io.github.surveytoolkit.exporter.view.LatexOptions.Form;
import io.github.surveytoolkit.exporter.view.LatexOptions.Setting;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.ParseResult;

/** How LaTeX is written. */
final class LatexFlags {

  private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:._+/-]*");

  /** What {@code \bibliography} takes: no space, no comma, nothing that is a command. */
  private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}._/:+@=()-]+");

  private static final String SUFFIX = ".bib";

  private LatexFlags() {}

  static void declare(Options options) {
    options
        .value(
            "--layout",
            "LAYOUT",
            "tables of LaTeX: category for one each, single for one with all (default: category)")
        .value(
            "--cite",
            "STYLE",
            "commands that cite: plain, natbib or biblatex (default: plain, which is \\cite)")
        .value(
            "--caption",
            "TEXT",
            "caption of the table or figure; before the category if there are more")
        .value(
            "--label",
            "NAME",
            "label of the table or figure; before the category if there are more")
        .flag(
            "--two-column",
            "for papers of two columns: tables and trees over both, tables cut into pages")
        .flag("--standalone", "a whole LaTeX document instead of a part to \\input");
  }

  static LatexOptions options(ParseResult parsed) {
    LatexOptions standard = LatexOptions.STANDARD;
    boolean twoColumn = Options.isGiven(parsed, "--two-column");
    boolean standalone = Options.isGiven(parsed, "--standalone");
    return standard
        .withLayout(Options.choice("--layout", parsed, standard.layout()))
        .withCite(Options.choice("--cite", parsed, standard.cite()))
        .withCaption(TextNormalizer.normalize(parsed.matchedOptionValue("--caption", "")))
        .withLabel(label(parsed.matchedOptionValue("--label", "")))
        .withSetting(twoColumn ? Setting.TWO_COLUMN : Setting.ONE_COLUMN)
        .withForm(standalone ? Form.STANDALONE : Form.FRAGMENT)
        .withFigures(FigureFlags.options(parsed))
        .withBibliography(
            standalone
                ? bibliography(
                    parsed.matchedOptionValue("--bib", ""),
                    parsed.matchedOptionValue("--output", "-"))
                : standard.bibliography());
  }

  private static String label(String label) {
    if (!label.isEmpty() && !LABEL.matcher(label).matches()) {
      throw Failure.usage(
          "--label wants letters, digits and : . _ + / - as in tab:pruning, was " + label);
    }
    return label;
  }

  /** Returns the name of the .bib as the document that cites it has to give it. */
  static String bibliography(String file, String output) {
    if (!file.endsWith(SUFFIX)) {
      return LatexOptions.STANDARD.bibliography();
    }
    String name = fromOutput(file, output).replace('\\', '/');
    if (!FILE.matcher(name).matches()) {
      throw Failure.usage("LaTeX cannot name " + file + "; rename it without spaces and signs");
    }
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private static String fromOutput(String file, String output) {
    Path bib = SafeFile.path(file).toAbsolutePath().normalize();
    Path folder =
        Optional.ofNullable(
                SafeFile.path(output.equals("-") ? "tables.tex" : output)
                    .toAbsolutePath()
                    .normalize()
                    .getParent())
            .orElse(bib);
    boolean sameRoot = bib.getRoot().equals(folder.getRoot());
    return (sameRoot ? folder.relativize(bib) : bib).toString();
  }
}
