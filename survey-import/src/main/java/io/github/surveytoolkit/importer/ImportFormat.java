package io.github.surveytoolkit.importer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that can be read. */
public enum ImportFormat {
  /** a paper list in Markdown */
  MARKDOWN("markdown", ".md", ".markdown", ".mdown", ".mkd"),
  /** a bibliography of BibTeX or biblatex, packed by gzip or not */
  BIBTEX("bibtex", ".bib", ".bib.gz"),
  /** a table with a row for each entry */
  CSV("csv", ".csv"),
  /** the JSON form of a survey */
  JSON("json", ".json");

  private final String word;
  private final String suffixes;

  ImportFormat(String word, String... suffixes) {
    this.word = word;
    this.suffixes = String.join(" ", suffixes);
  }

  /** Returns the name by which a command line names the format. */
  public String word() {
    return word;
  }

  /** Returns the ends of file names that tell the format. */
  public List<String> suffixes() {
    return List.of(suffixes.split(" ", -1));
  }

  /** Tells the format of a file from the end of its name. */
  public static Optional<ImportFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (ImportFormat format : values()) {
      if (format.suffixes().stream().anyMatch(lower::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
