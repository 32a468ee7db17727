package io.github.surveytoolkit.importer.form;

import io.github.surveytoolkit.importer.csv.CsvReader;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads papers from forms: headings with answers below them, as GitHub makes an issue of one. A
 * form is a table of one row, and read as that.
 */
public final class FormReader {

  private static final Pattern QUESTION = Pattern.compile("(?m)^#{1,6}[ \\t]+(.+?)[ \\t]*#*$");
  private static final Pattern NO_ANSWER = Pattern.compile("(?i)_no response_|n/?a|none|-+");

  /** {@code NeurIPS'23}, {@code ICML 2024}. */
  private static final Pattern VENUE_AND_YEAR =
      Pattern.compile("(.*?\\p{L}.*?)[\\s,]*(?:['\u2019]\\s?(\\d\\d)|\\b((?:19|20)\\d\\d))");

  private static final String VENUE = "venue";
  private static final String YEAR = "year";

  private FormReader() {}

  /** Returns true if {@code text} asks for a title under a heading. */
  public static boolean isForm(String text) {
    return answers(text).containsKey("title");
  }

  /** Reads the answers of a form. */
  public static ReadResult read(Source form) {
    return read(form.name(), answers(form.text()));
  }

  /**
   * Reads one paper.
   *
   * @param fields by the names of the columns of a table: title, authors, venue, year, arxiv, doi,
   *     paper_url, code_url, tags, note
   */
  public static ReadResult read(String name, Map<String, String> fields) {
    Map<String, String> row = withYear(fields);
    String text = line(List.copyOf(row.keySet())) + line(List.copyOf(row.values()));
    return CsvReader.read(Source.of(name, text), List.of());
  }

  private static Map<String, String> withYear(Map<String, String> fields) {
    Map<String, String> row = new LinkedHashMap<>(fields);
    Matcher venue = VENUE_AND_YEAR.matcher(row.getOrDefault(VENUE, "").strip());
    if (venue.matches() && !row.containsKey(YEAR)) {
      row.put(VENUE, venue.group(1).strip());
      row.put(YEAR, venue.group(2) == null ? venue.group(3) : year(venue.group(2)));
    }
    row.remove("category");
    return row;
  }

  /** Two digits name a year from 1950 to 2049. */
  private static String year(String digits) {
    return (Integer.parseInt(digits) < 50 ? "20" : "19") + digits;
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static Map<String, String> answers(String text) {
    Map<String, String> answers = new LinkedHashMap<>();
    Matcher question = QUESTION.matcher(text);
    int from = -1;
    String asked = "";
    while (question.find()) {
      if (from >= 0) {
        answer(asked, text.substring(from, question.start()), answers);
      }
      asked = question.group(1);
      from = question.end();
    }
    if (from >= 0) {
      answer(asked, text.substring(from), answers);
    }
    return answers;
  }

  private static void answer(String asked, String text, Map<String, String> answers) {
    String answer = text.strip();
    if (!answer.isEmpty() && !NO_ANSWER.matcher(answer).matches()) {
      answers.putIfAbsent(FormField.of(asked), answer);
    }
  }
}
