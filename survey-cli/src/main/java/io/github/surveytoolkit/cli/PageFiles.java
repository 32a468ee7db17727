package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.region.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pages of a list as files. */
final class PageFiles {

  private final Path list;
  private final Pages pages;

  PageFiles(Path list, Pages pages) {
    this.list = list;
    this.pages = pages;
  }

  /** Refuses to overwrite what somebody wrote, before anything is written. */
  void check(boolean replaces) {
    for (Pages.Page page : pages.asList()) {
      Path file = file(page);
      if (Files.exists(file) && !replaces && !isPage(file)) {
        throw Failure.failed(
            file
                + " exists and is kept as it is, for it is no generated page; --replace overwrites"
                + " it, --page-name names another folder");
      }
      checkFolder(file);
    }
  }

  private static boolean isPage(Path file) {
    String text = new String(SafeFile.read(file), StandardCharsets.UTF_8);
    return text.lines().limit(3).anyMatch(Pages.MARK::equals);
  }

  /** A folder that is a link to another place is not followed there. */
  private void checkFolder(Path file) {
    Path home = list.toAbsolutePath().resolveSibling("");
    Path folder = file.toAbsolutePath().resolveSibling("");
    try {
      if (Files.exists(folder) && !folder.toRealPath().startsWith(home.toRealPath())) {
        throw Failure.failed("cannot write " + file + ": its folder is a link to another place");
      }
    } catch (IOException unreadable) {
      throw Failure.failed("cannot write " + file + ": " + unreadable.getMessage());
    }
  }

  /** Writes or shows all pages; returns the gravest outcome. */
  ExitCode apply(ChangeOptions changes, Console console) {
    ExitCode worst = ExitCode.FINE;
    for (Pages.Page page : pages.asList()) {
      Path file = file(page);
      byte[] text = text(page);
      if (!changes.isShowOnly()) {
        create(file.resolveSibling(""));
      }
      ExitCode code = changes.apply(file, before -> text, console);
      worst = code.code() > worst.code() ? code : worst;
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

  private byte[] text(Pages.Page page) {
    return pages.text(page, String.valueOf(list.getFileName())).getBytes(StandardCharsets.UTF_8);
  }

  private Path file(Pages.Page page) {
    return list.resolveSibling(page.file());
  }

  /** Returns the files of the pages that GitHub will soon show no more. */
  List<Path> large() {
    return pages.asList().stream()
        .filter(page -> text(page).length > UpdateCommand.LARGE)
        .map(this::file)
        .toList();
  }

  int count() {
    return pages.asList().size();
  }
}
