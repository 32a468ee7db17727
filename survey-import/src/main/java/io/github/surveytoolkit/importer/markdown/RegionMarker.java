package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that begins or ends a generated region.
 *
 * @param verb {@code begin} or {@code end}, or what was meant for one
 * @param name of the region; nothing at its end
 * @param options as written
 * @param problem what cannot be read of it, or nothing
 */
record RegionMarker(
    String verb, String name, Map<String, String> options, String problem, SourceSpan span) {

  private static final Pattern COMMENT =
      Pattern.compile("(?s) {0,3}<!--\\s{0,20}survey:([\\w-]{1,40})(.*?)-->[ \\t]*\\R?");
  private static final Pattern WORD = Pattern.compile("\\s+([\\w-]{1,40})(?=\\s|\\z)");
  private static final Pattern OPTION =
      Pattern.compile("\\s+([a-z][a-z-]{0,40})=(?:\"([^\"]*)\"|([^\\s\"]+))(?=\\s|\\z)");

  /** The first line of lists in our own form, which is no marker of a region. */
  private static final String LIST = "list";

  /** Reads {@code comment}, if it is one of ours and nothing else stands beside it. */
  static Optional<RegionMarker> of(String comment, SourceSpan span) {
    Matcher marker = COMMENT.matcher(comment);
    if (!marker.matches() || marker.group(1).equals(LIST)) {
      return Optional.empty();
    }
    String rest = marker.group(2).stripTrailing();
    Matcher word = WORD.matcher(rest);
    String name = word.lookingAt() ? word.group(1) : "";
    Map<String, String> options = new LinkedHashMap<>();
    String problem = options(rest.substring(name.isEmpty() ? 0 : word.end()), options);
    return Optional.of(new RegionMarker(marker.group(1), name, options, problem, span));
  }

  /** Reads {@code key=value} and {@code key="some words"}; returns what is wrong, or nothing. */
  private static String options(String written, Map<String, String> options) {
    Matcher option = OPTION.matcher(written);
    int at = 0;
    while (option.region(at, written.length()).lookingAt()) {
      String value = option.group(2) == null ? option.group(3) : plain(option.group(2));
      if (options.put(option.group(1), value) != null) {
        return "the option " + option.group(1) + " stands twice, keep one";
      }
      at = option.end();
    }
    String rest = written.substring(at).strip();
    return rest.isEmpty()
        ? ""
        : "cannot read \"" + rest + "\", options are written key=value or key=\"some words\"";
  }

  /** What cannot stand in quotes in a comment is written as in HTML. */
  private static String plain(String quoted) {
    return quoted.replace("&quot;", "\"").replace("&gt;", ">").replace("&amp;", "&");
  }
}
