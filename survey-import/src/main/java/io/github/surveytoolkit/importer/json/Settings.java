package io.github.surveytoolkit.importer.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a file {@code .survey.json} beside a list sets; each of it is an option of the command too.
 *
 * @param contents whether contents without markers are mended
 * @param pagesFolder where pages go, relative to the list
 * @param pagesBy {@code category} or {@code tag}
 * @param pageNames names of folders by titles
 * @param charts where charts go, relative to the list
 */
public record Settings(
    Optional<Boolean> contents,
    Optional<String> pagesFolder,
    Optional<String> pagesBy,
    Map<String, String> pageNames,
    Optional<String> charts) {

  public static final Settings NONE =
      new Settings(
          Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty());

  public Settings {
    pageNames = Collections.unmodifiableMap(new LinkedHashMap<>(pageNames));
  }
}
