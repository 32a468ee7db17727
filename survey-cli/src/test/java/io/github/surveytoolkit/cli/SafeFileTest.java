package io.github.surveytoolkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFileTest {

  private static final byte[] NEW = "new\n".getBytes(UTF_8);

  private static void isRefused(Path target, String message) {
    assertThatThrownBy(() -> SafeFile.write(target, NEW))
        .isInstanceOf(Failure.class)
        .hasMessage(message);
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static void permit(Path file, String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  @Test
  void writesANewFile(@TempDir Path folder) throws IOException {
    SafeFile.write(folder.resolve("new.bib"), NEW);

    assertThat(folder.resolve("new.bib")).hasContent("new\n");
    assertThat(names(folder)).containsExactly("new.bib");
  }

  @Test
  void writesAnEmptyFile(@TempDir Path folder) {
    SafeFile.write(folder.resolve("empty.bib"), new byte[0]);

    assertThat(folder.resolve("empty.bib")).isEmptyFile();
  }

  @Test
  void replacesAFileByAnother(@TempDir Path folder) throws IOException {
    Path target = Files.writeString(folder.resolve("refs.bib"), "a much longer old text\n");
    Path otherName = Files.createLink(folder.resolve("other-name"), target);

    SafeFile.write(target, NEW);

    assertThat(target).hasContent("new\n");
    assertThat(otherName).as("the old file itself").hasContent("a much longer old text\n");
    assertThat(names(folder)).containsExactly("other-name", "refs.bib");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "rwxr-xr-x"})
  void keepsThePermissionsOfAFile(String permissions, @TempDir Path folder) throws IOException {
    Path target = Files.writeString(folder.resolve("refs.bib"), "old\n");
    permit(target, permissions);

    SafeFile.write(target, NEW);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo(permissions);
  }

  @Test
  void writesThroughALinkWithinTheFolder(@TempDir Path folder) throws IOException {
    Path target = Files.writeString(folder.resolve("real.bib"), "old\n");
    Path link = Files.createSymbolicLink(folder.resolve("refs.bib"), Path.of("real.bib"));

    SafeFile.write(link, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("new\n");
  }

  @Test
  void changesAFile(@TempDir Path folder) throws IOException {
    Path target = Files.writeString(folder.resolve("refs.bib"), "old\n");
    permit(target, "rw-r-----");

    SafeFile.change(target, bytes -> ("more " + new String(bytes, UTF_8)).getBytes(UTF_8));

    assertThat(target).hasContent("more old\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-r-----");
    assertThat(names(folder)).containsExactly("refs.bib");
  }

  @Test
  void makesAFileThatDoesNotExistOfNothing(@TempDir Path folder) throws IOException {
    SafeFile.change(folder.resolve("empty.bib"), bytes -> bytes);

    assertThat(folder.resolve("empty.bib")).isEmptyFile();
  }

  @Test
  void doesNotTouchWhatStaysTheSame(@TempDir Path folder) throws IOException {
    Path target = Files.writeString(folder.resolve("refs.bib"), "old\n");
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(target, longAgo);

    SafeFile.change(target, byte[]::clone);

    assertThat(Files.getLastModifiedTime(target)).isEqualTo(longAgo);
  }

  @Test
  void doesNotLoseWhatAnotherProgramWroteMeanwhile(@TempDir Path folder) throws IOException {
    Path target = Files.writeString(folder.resolve("refs.bib"), "old\n");

    assertThatThrownBy(() -> SafeFile.change(target, bytes -> written(target, "theirs\n")))
        .isInstanceOf(Failure.class)
        .hasMessage(target + " was changed by another program meanwhile; run it again");
    assertThat(target).hasContent("theirs\n");
    assertThat(names(folder)).containsExactly("refs.bib");
  }

  private static byte[] written(Path target, String text) {
    try {
      Files.writeString(target, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return NEW;
  }

  @Test
  void losesNoChangeOfManyAtOnce(@TempDir Path folder) throws Exception {
    Path target = Files.writeString(folder.resolve("refs.bib"), "");
    ExecutorService threads = Executors.newFixedThreadPool(4);

    for (int i = 0; i < 40; i++) {
      threads.execute(() -> SafeFile.change(target, SafeFileTest::oneMore));
    }
    threads.shutdown();

    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(target).hasContent("x".repeat(40));
  }

  private static byte[] oneMore(byte[] bytes) {
    byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
    more[bytes.length] = 'x';
    return more;
  }

  @Test
  void refusesALinkToAnotherFolder(@TempDir Path folder) throws IOException {
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Path outside = Files.writeString(folder.resolve("outside.bib"), "old\n");
    Path link = Files.createSymbolicLink(inside.resolve("refs.bib"), outside);

    isRefused(
        link, "cannot write " + link + ": it is a link to another place; name that file itself");
    assertThat(outside).hasContent("old\n");
  }

  @Test
  void refusesADanglingLink(@TempDir Path folder) throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("refs.bib"), Path.of("nowhere.bib"));

    isRefused(
        link, "cannot write " + link + ": it is a link to another place; name that file itself");
    assertThat(names(folder)).containsExactly("refs.bib");
  }

  @Test
  void refusesADirectory(@TempDir Path folder) {
    isRefused(folder, folder + " is a directory; name a file in it");
  }

  @Test
  void refusesAMissingFolder(@TempDir Path folder) {
    Path target = folder.resolve("no/such/refs.bib");

    isRefused(
        target, "cannot write " + target + ": there is no directory " + folder.resolve("no/such"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesAFolderThatIsAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("refs"), "old\n");
    Path target = file.resolve("refs.bib");

    isRefused(target, "cannot write " + target + ": there is no directory " + file);
  }

  @Test
  void refusesAReadOnlyFile(@TempDir Path folder) throws IOException {
    Path target = Files.writeString(folder.resolve("refs.bib"), "old\n");
    permit(target, "r--r--r--");
    assumeThat(Files.isWritable(target)).as("root may write everywhere").isFalse();

    isRefused(target, "cannot write " + target + ": it is read-only");
    assertThat(target).hasContent("old\n");
  }

  @Test
  void refusesAReadOnlyFolder(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("refs.bib");
    permit(folder, "r-xr-xr-x");
    try {
      assumeThat(Files.isWritable(folder)).as("root may write everywhere").isFalse();

      isRefused(target, "cannot write " + target + ": the directory " + folder + " is read-only");
    } finally {
      permit(folder, "rwxr-xr-x");
    }
  }

  @Test
  void refusesAPipe(@TempDir Path folder) throws IOException, InterruptedException {
    Path pipe = folder.resolve("refs.bib");
    assumeThat(madePipe(pipe)).as("mkfifo makes pipes here").isTrue();

    isRefused(pipe, "cannot write " + pipe + ": it is no regular file");
  }

  private static boolean madePipe(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  @Test
  void refusesANameThatIsNoPath() {
    assertThatThrownBy(() -> SafeFile.path("a\0.bib"))
        .isInstanceOf(Failure.class)
        .hasMessage("cannot write a\0.bib: it is no path on this system");
  }

  @Test
  void refusalsAreFailuresAndNotUsage(@TempDir Path folder) {
    assertThatThrownBy(() -> SafeFile.checkTarget(folder))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.FAILED));
  }
}
