package io.github.surveytoolkit.importer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that can be read. */
public enum ImportFormat {
  /** a paper list in Markdown */
  MARKDOWN("markdown", List.of(".md", ".markdown", ".mdown", ".mkd")),
  /** the JSON form of a survey */
  JSON("json", List.of(".json"));

  private final String word;
  private final List<String> suffixes;

  ImportFormat(String word, List<String> suffixes) {
    this.word = word;
    this.suffixes = suffixes;
  }

  /** Returns the name by which a command line names the format. */
  public String word() {
    return word;
  }

  public List<String> suffixes() {
    return suffixes;
  }

  /** Tells the format of a file from the end of its name. */
  public static Optional<ImportFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (ImportFormat format : values()) {
      if (format.suffixes.stream().anyMatch(lower::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
