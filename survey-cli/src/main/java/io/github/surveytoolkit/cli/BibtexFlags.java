package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.view.BibtexOptions;
import io.github.surveytoolkit.exporter.view.BibtexOptions.Order;
import io.github.surveytoolkit.exporter.view.BibtexOptions.Preprints;
import io.github.surveytoolkit.exporter.view.BibtexOptions.VenueNames;
import io.github.surveytoolkit.model.key.CitationKeyPattern;
import picocli.CommandLine.Option;

/** How a {@code .bib} is written. */
final class BibtexFlags {

  @Option(
      names = "--keys",
      paramLabel = "PATTERN",
      defaultValue = "[auth:lower][year][veryshorttitle:lower]",
      description = "pattern of citation keys, in JabRef's language (default: ${DEFAULT-VALUE})")
  private String keys = CitationKeyPattern.STANDARD.toString();

  @Option(names = "--strings", description = "name venues by @string abbreviations")
  private boolean strings;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "list",
      description = "order of the entries: list or key (default: ${DEFAULT-VALUE})")
  private Order order = Order.LIST;

  @Option(
      names = "--preprints",
      paramLabel = "TYPE",
      defaultValue = "misc",
      description = "entry type of preprints: misc or article (default: ${DEFAULT-VALUE})")
  private Preprints preprints = Preprints.MISC;

  BibtexOptions options() {
    try {
      return new BibtexOptions(
          CitationKeyPattern.parse(keys),
          strings ? VenueNames.STRINGS : VenueNames.WHOLE,
          order,
          preprints);
    } catch (IllegalArgumentException wrong) {
      throw Failure.usage("--keys: " + wrong.getMessage());
    }
  }
}
