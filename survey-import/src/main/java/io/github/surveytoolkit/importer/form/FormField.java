package io.github.surveytoolkit.importer.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a question of a form asks for, told by its words. */
final class FormField {

  private static final Map<String, Pattern> WORDS = words();

  private FormField() {}

  private static Map<String, Pattern> words() {
    Map<String, Pattern> words = new LinkedHashMap<>();
    words.put("title", Pattern.compile("\\btitle\\b"));
    words.put("authors", Pattern.compile("\\bauthors?\\b"));
    words.put("category", Pattern.compile("\\b(?:category|section|topic|where in the list)\\b"));
    words.put("venue", Pattern.compile("\\b(?:venue|conference|journal|published)\\b"));
    words.put("year", Pattern.compile("\\b(?:year|date)\\b"));
    words.put("arxiv", Pattern.compile("\\barxiv\\b"));
    words.put("doi", Pattern.compile("\\bdoi\\b"));
    words.put("code_url", Pattern.compile("\\b(?:code|github|repository|implementation)\\b"));
    words.put("paper_url", Pattern.compile("\\b(?:link|url|paper|pdf|address)\\b"));
    words.put("tags", Pattern.compile("\\b(?:tags?|key ?words?)\\b"));
    words.put("note", Pattern.compile("\\b(?:note|summary|comment|remark|tl;?dr)s?\\b"));
    return words;
  }

  /** Returns the name of the column, or the question itself. */
  static String of(String question) {
    String lower = question.toLowerCase(Locale.ROOT);
    return WORDS.entrySet().stream()
        .filter(field -> field.getValue().matcher(lower).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(question);
  }
}
