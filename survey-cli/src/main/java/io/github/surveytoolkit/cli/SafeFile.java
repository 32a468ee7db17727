package io.github.surveytoolkit.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The only writer of files. A file is written beside its target, flushed to the disk and moved into
 * place, so that the target is the old file or the new one and never half of either.
 */
final class SafeFile {

  private SafeFile() {}

  static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException invalid) {
      throw Failure.failed("cannot write " + file + ": it is no path on this system");
    }
  }

  /** Refuses targets that are no plain file of the place where they seem to be. */
  static void checkTarget(Path target) {
    if (Files.isDirectory(target)) {
      throw Failure.failed(target + " is a directory; name a file in it");
    }
    Path folder = folder(target);
    if (!Files.isDirectory(folder)) {
      throw Failure.failed("cannot write " + target + ": there is no directory " + folder);
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw Failure.failed("cannot write " + target + ": it is no regular file");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw Failure.failed("cannot write " + target + ": it is read-only");
    }
    if (!Files.isWritable(folder)) {
      throw Failure.failed(
          "cannot write " + target + ": the directory " + folder + " is read-only");
    }
    if (Files.isSymbolicLink(target) && leavesFolder(target)) {
      throw Failure.failed(
          "cannot write " + target + ": it is a link to another place; name that file itself");
    }
  }

  private static Path folder(Path target) {
    Path parent = target.toAbsolutePath().getParent();
    return parent == null ? target.toAbsolutePath() : parent;
  }

  private static boolean leavesFolder(Path link) {
    try {
      return !link.toRealPath().startsWith(folder(link).toRealPath());
    } catch (IOException dangling) {
      return true;
    }
  }

  /** Writes {@code bytes}, all or nothing. */
  static void write(Path target, byte[] bytes) {
    checkTarget(target);
    try {
      replace(real(target), bytes, () -> {});
    } catch (IOException broken) {
      throw Failure.failed("cannot write " + target + ": " + broken.getMessage());
    }
  }

  /** Returns the bytes of {@code target}, none if it does not exist. */
  static byte[] read(Path target) {
    try {
      return Files.exists(target) ? Files.readAllBytes(target) : new byte[0];
    } catch (IOException unreadable) {
      throw Failure.failed("cannot read " + target + "; check its permissions");
    }
  }

  /**
   * Writes what {@code change} makes of the bytes of {@code target}, unless that is the same. A
   * lock is held from reading to writing, and what somebody else wrote meanwhile is not lost: then
   * nothing is written.
   */
  static void change(Path target, UnaryOperator<byte[]> change) {
    checkTarget(target);
    try {
      Path file = real(target);
      Path place = folder(file).toRealPath().resolve(file.getFileName());
      ChangeLock.during(place, () -> changeLocked(target, change));
    } catch (IOException broken) {
      throw Failure.failed("cannot write " + target + ": " + broken.getMessage());
    }
  }

  private static void changeLocked(Path target, UnaryOperator<byte[]> change) throws IOException {
    byte[] before = read(target);
    byte[] after = change.apply(before);
    if (!Arrays.equals(before, after) || !Files.exists(target)) {
      replace(real(target), after, () -> checkUnchanged(target, before));
    }
  }

  private static void checkUnchanged(Path target, byte[] before) {
    if (!Arrays.equals(read(target), before)) {
      throw Failure.failed(target + " was changed by another program meanwhile; run it again");
    }
  }

  private static Path real(Path target) throws IOException {
    return Files.isSymbolicLink(target) ? target.toRealPath() : target;
  }

  private static void replace(Path file, byte[] bytes, Runnable lastCheck) throws IOException {
    Path beside = folder(file).resolve(".survey-" + ProcessHandle.current().pid() + ".tmp");
    try {
      fill(beside, bytes);
      keepPermissions(file, beside);
      lastCheck.run();
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void fill(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** A new file gets what the umask leaves of rw-rw-rw-, an old one keeps what it had. */
  private static void keepPermissions(Path old, Path fresh) throws IOException {
    if (Files.getFileAttributeView(fresh, PosixFileAttributeView.class) == null) {
      return;
    }
    Set<PosixFilePermission> wanted =
        Files.exists(old, LinkOption.NOFOLLOW_LINKS)
            ? Files.getPosixFilePermissions(old)
            : PosixFilePermissions.fromString("rw-r--r--");
    Files.setPosixFilePermissions(fresh, wanted);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
