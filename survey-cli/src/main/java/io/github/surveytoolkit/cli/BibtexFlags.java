package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.view.BibtexOptions;
import io.github.surveytoolkit.exporter.view.BibtexOptions.Order;
import io.github.surveytoolkit.exporter.view.BibtexOptions.Preprints;
import io.github.surveytoolkit.exporter.view.BibtexOptions.VenueNames;
import io.github.surveytoolkit.exporter.view.Dialect;
import io.github.surveytoolkit.model.key.CitationKeyPattern;
import io.github.surveytoolkit.model.key.KeyPatternException;
import picocli.CommandLine.ParseResult;

/** How a {@code .bib} is written. */
final class BibtexFlags {

  private BibtexFlags() {}

  static void declare(Options options) {
    options
        .value(
            "--keys",
            "PATTERN",
            "pattern of citation keys, in JabRef's language (default: "
                + CitationKeyPattern.STANDARD
                + ")")
        .flag("--strings", "name venues by @string abbreviations")
        .value("--order", "ORDER", "order of the entries: list or key (default: list)")
        .value("--preprints", "TYPE", "entry type of preprints: misc or article (default: misc)")
        .value("--dialect", "DIALECT", "names and letters: bibtex or biblatex (default: bibtex)");
  }

  static BibtexOptions options(ParseResult parsed) {
    BibtexOptions standard = BibtexOptions.STANDARD;
    return standard
        .withKeys(keys(parsed.matchedOptionValue("--keys", standard.keys().toString())))
        .withVenues(Options.isGiven(parsed, "--strings") ? VenueNames.STRINGS : VenueNames.WHOLE)
        .withOrder(Options.choice("--order", parsed, Order.LIST))
        .withPreprints(Options.choice("--preprints", parsed, Preprints.MISC))
        .withDialect(Options.choice("--dialect", parsed, Dialect.BIBTEX));
  }

  private static CitationKeyPattern keys(String pattern) {
    try {
      return CitationKeyPattern.parse(pattern);
    } catch (KeyPatternException wrong) {
      throw wrongKeys(wrong);
    }
  }

  static Failure wrongKeys(KeyPatternException wrong) {
    return Failure.usage("--keys: " + wrong.getMessage());
  }
}
