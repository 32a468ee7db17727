package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.StatisticsExport;
import io.github.surveytoolkit.exporter.region.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that are generated as a whole: the pages of a list, or charts. */
final class GeneratedFiles {

  /** What they are, by which line such a file is known, and what to do about others. */
  private enum Sort {
    PAGE("page", Pages.MARK, "--replace overwrites it, --page-name names another folder"),
    CHART("chart", StatisticsExport.CHART_MARK, "move it away, or name another folder");

    private final String word;
    private final String mark;
    private final String remedy;

    Sort(String word, String mark, String remedy) {
      this.word = word;
      this.mark = mark;
      this.remedy = remedy;
    }
  }

  private final Sort sort;
  private final Path home;
  private final Map<Path, byte[]> files = new LinkedHashMap<>();

  private GeneratedFiles(Sort sort, Path home) {
    this.sort = sort;
    this.home = home;
  }

  static GeneratedFiles pages(Path list, Pages pages) {
    GeneratedFiles files = new GeneratedFiles(Sort.PAGE, list.toAbsolutePath().resolveSibling(""));
    String name = String.valueOf(list.getFileName());
    pages
        .asList()
        .forEach(page -> files.add(list.resolveSibling(page.file()), pages.text(page, name)));
    return files;
  }

  /**
   * Makes charts of a folder.
   *
   * @param home which the folder must not leave by a link
   * @param charts by their file names
   */
  static GeneratedFiles charts(Path home, Path folder, Map<String, String> charts) {
    GeneratedFiles files = new GeneratedFiles(Sort.CHART, home);
    charts.forEach((name, svg) -> files.add(folder.resolve(name), svg));
    return files;
  }

  private void add(Path file, String text) {
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Refuses to overwrite what somebody wrote, before anything is written. */
  void check(boolean replaces) {
    for (Path file : files.keySet()) {
      if (Files.exists(file) && !replaces && !isGenerated(file)) {
        throw Failure.failed(
            file
                + " exists and is kept as it is, for it is no generated "
                + sort.word
                + "; "
                + sort.remedy);
      }
      checkFolder(file);
    }
  }

  private boolean isGenerated(Path file) {
    String text = new String(SafeFile.read(file), StandardCharsets.UTF_8);
    return text.lines().limit(3).anyMatch(sort.mark::equals);
  }

  /** A folder that is a link to another place is not followed there. */
  private void checkFolder(Path file) {
    Path folder = file.toAbsolutePath().resolveSibling("");
    try {
      if (Files.exists(folder) && !folder.toRealPath().startsWith(home.toRealPath())) {
        throw Failure.failed("cannot write " + file + ": its folder is a link to another place");
      }
    } catch (IOException unreadable) {
      throw Failure.failed("cannot write " + file + ": " + unreadable.getMessage());
    }
  }

  /** Writes or shows all of them; returns the gravest outcome. */
  ExitCode apply(ChangeOptions changes, Console console) {
    ExitCode worst = ExitCode.FINE;
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      if (!changes.isShowOnly()) {
        create(file.getKey().resolveSibling(""));
      }
      worst = worst.graver(changes.apply(file.getKey(), before -> file.getValue(), console));
    }
    return worst;
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw Failure.failed("cannot make the folder " + folder + ": " + refused.getMessage());
    }
  }

  /** Returns the files that GitHub will soon show no more. */
  List<Path> large() {
    return files.entrySet().stream()
        .filter(file -> file.getValue().length > UpdateCommand.LARGE)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns {@code 4 pages up to date}. */
  String summary(boolean shown) {
    int count = files.size();
    return count
        + " "
        + sort.word
        + (count == 1 ? "" : "s")
        + (shown ? " compared" : " up to date");
  }
}
