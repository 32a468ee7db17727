package io.github.surveytoolkit.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps two runs of the command from changing one file at the same time. All targets share one file
 * in the user's cache folder, of which each run locks the one byte that its target's path counts
 * to: the system gives the lock back when a process ends, however it ends, and nothing is left
 * beside the target. Where there is no such folder, or locks do not work in it, there is no lock;
 * that the bytes are compared again before the file is replaced holds all the same.
 */
final class ChangeLock {

  /** What is done while the lock is held. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  private ChangeLock() {}

  /**
   * Waits until nobody else changes {@code target}, and does {@code work}. Threads of one process
   * wait for each other too: to the system, all of its locks on a file are one.
   */
  static synchronized void during(Path target, Work work) throws IOException {
    Optional<FileChannel> channel = folder().flatMap(ChangeLock::channel);
    try {
      channel.ifPresent(open -> lock(open, target));
      work.run();
    } finally {
      if (channel.isPresent()) {
        channel.get().close();
      }
    }
  }

  /** The folder in which the launcher keeps its archive. */
  private static Optional<Path> folder() {
    Stream<String> caches = Stream.of(variable("XDG_CACHE_HOME"), variable("LOCALAPPDATA"));
    return Stream.concat(caches, homes().stream().map(home -> home + "/.cache"))
        .filter(folder -> !folder.isEmpty())
        .map(ChangeLock::path)
        .flatMap(Optional::stream)
        .filter(Path::isAbsolute)
        .findFirst()
        .map(folder -> folder.resolve("survey-toolkit"));
  }

  private static List<String> homes() {
    return Stream.of(variable("HOME"), System.getProperty("user.home", ""))
        .filter(home -> !home.isEmpty())
        .toList();
  }

  private static String variable(String name) {
    return Optional.ofNullable(System.getenv(name)).orElse("");
  }

  private static Optional<Path> path(String folder) {
    try {
      return Optional.of(Path.of(folder));
    } catch (InvalidPathException odd) {
      return Optional.empty();
    }
  }

  private static Optional<FileChannel> channel(Path folder) {
    try {
      Files.createDirectories(folder);
      return Optional.of(
          FileChannel.open(
              folder.resolve("files.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    } catch (IOException unwritable) {
      return Optional.empty();
    }
  }

  /** Returns whether the lock could be had; it goes with the channel. */
  private static boolean lock(FileChannel channel, Path target) {
    try {
      long place = Integer.toUnsignedLong(target.toString().hashCode());
      return channel.lock(place, 1, false).isValid();
    } catch (IOException unsupported) {
      return false;
    }
  }
}
