package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.region.FolderNames;
import io.github.surveytoolkit.exporter.region.PageOptions;
import io.github.surveytoolkit.exporter.region.PagesBy;
import io.github.surveytoolkit.importer.json.Settings;
import io.github.surveytoolkit.importer.json.SettingsReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** How a list is updated: what the command line says, else what stands in its settings. */
final class UpdateSettings {

  private static final String BESIDE = ".survey.json";

  private final ParseResult parsed;
  private final Path list;
  private final Settings settings;

  UpdateSettings(ParseResult parsed, Path list) {
    this.parsed = parsed;
    this.list = list;
    this.settings = settings();
  }

  static void declare(Options options) {
    options
        .flag(
            "--contents",
            "also mend the contents that have no markers: anchors that lead nowhere, headings that"
                + " they forgot")
        .value(
            "--pages", "DIR", "also write a page for each category, in a folder of its own in DIR")
        .value("--pages-by", "WHAT", "a page for each category or for each tag (default: category)")
        .values(
            "--page-name", "TITLE=NAME", "the folder of one page; others are named by their titles")
        .value("--charts", "DIR", "also draw charts of the statistics in DIR, as SVG")
        .flag("--replace", "overwrite files in the place of pages and charts that are none")
        .value("--config", "FILE", "settings, instead of those in .survey.json beside the list");
  }

  private Settings settings() {
    Optional<String> named = Options.one(parsed, "--config");
    Path file = named.map(SafeFile::path).orElse(list.resolveSibling(BESIDE));
    if (!Files.isRegularFile(file)) {
      if (named.isPresent()) {
        throw Failure.failed("there is no file " + file + "; check the path");
      }
      return Settings.NONE;
    }
    String text = new String(SafeFile.read(file), StandardCharsets.UTF_8);
    return SettingsReader.read(
        text,
        problem -> {
          throw Failure.usage(file + ": " + problem);
        });
  }

  boolean mendsContents() {
    return Options.isGiven(parsed, "--contents") || settings.contents().orElse(false);
  }

  boolean replaces() {
    return Options.isGiven(parsed, "--replace");
  }

  /** Returns how pages are made, if any are wanted. */
  Optional<PageOptions> pages() {
    Optional<Path> typed = Options.one(parsed, "--pages").map(SafeFile::path);
    Optional<Path> folder =
        typed.or(() -> settings.pagesFolder().map(SafeFile::path).map(list::resolveSibling));
    return folder.map(path -> new PageOptions(relative("pages", path), by(), names()));
  }

  /** Returns the folder of charts as seen from the list, if any are wanted. */
  Optional<String> charts() {
    Optional<Path> typed = Options.one(parsed, "--charts").map(SafeFile::path);
    return typed
        .or(() -> settings.charts().map(SafeFile::path).map(list::resolveSibling))
        .map(folder -> relative("charts", folder));
  }

  private PagesBy by() {
    String word = parsed.matchedOptionValue("--pages-by", settings.pagesBy().orElse("category"));
    return Options.choice("--pages-by", word, PagesBy.class);
  }

  /** Returns the way from the list to {@code folder}, with a slash behind each name. */
  private String relative(String what, Path folder) {
    Path home = list.toAbsolutePath().normalize().resolveSibling("");
    Path target = folder.toAbsolutePath().normalize();
    if (!target.startsWith(home)) {
      throw Failure.usage(
          what + " stand beside the list or below it, but " + folder + " is elsewhere");
    }
    StringBuilder way = new StringBuilder();
    for (Path name : home.relativize(target)) {
      way.append(name.toString().isEmpty() ? "" : name + "/");
    }
    return way.toString();
  }

  private Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>(settings.pageNames());
    for (String given : Options.all(parsed, "--page-name")) {
      int equals = given.lastIndexOf('=');
      if (equals < 1) {
        throw Failure.usage("--page-name wants TITLE=NAME, was " + given);
      }
      names.put(given.substring(0, equals), given.substring(equals + 1));
    }
    Set<String> taken = new HashSet<>();
    names.forEach((title, name) -> checkName(title, name, taken));
    return names;
  }

  private static void checkName(String title, String name, Set<String> taken) {
    if (!FolderNames.isValid(name)) {
      throw Failure.usage(
          "the page of \""
              + title
              + "\" must be named by 1 to 80 of a-z, 0-9 and -, was \""
              + name
              + "\"");
    }
    if (!taken.add(name)) {
      throw Failure.usage("two pages are to be named \"" + name + "\"; name one of them otherwise");
    }
  }
}
