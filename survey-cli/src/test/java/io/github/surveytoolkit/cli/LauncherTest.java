package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.cli.Distribution.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for POSIX shells")
class LauncherTest {

  private static final String LIST = "- Optimal Brain Damage. [NIPS 1989]\n";
  private static final String ENTRY = "@inproceedings{optimal1989brain,";

  private static Path list(Path folder, String name) throws IOException {
    return Files.writeString(folder.resolve(name), LIST);
  }

  /** A folder with the named tools and nothing else. */
  private static Path tools(Path folder, String... names) throws IOException {
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String name : names) {
      script(tools.resolve(name), "exec " + toolOf(name) + " \"$@\"");
    }
    return tools;
  }

  private static Path script(Path file, String command) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + command + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private static Path toolOf(String name) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  /** A Java that can only say which version it is. */
  private static Path oldJava(Path home, String version) throws IOException {
    Path bin = Files.createDirectories(home.resolve("bin"));
    return script(bin.resolve("java"), "echo 'openjdk version \"" + version + "\" 2020-01-01' >&2");
  }

  @Test
  void archivesItsClassesOnceAndDropsTheArchivesOfLongAgo(@TempDir Path folder) throws Exception {
    Distribution survey = Distribution.at(folder.resolve("survey"));
    Path old = Files.createFile(Files.createDirectories(survey.cache()).resolve("old.jsa"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    Path list = list(folder, "list.md");

    Run first = survey.run("convert", list.toString(), "-q");
    List<Path> archives = archives(survey);
    Run second = survey.run("convert", list.toString(), "-q");

    assertThat(first).isEqualTo(second);
    assertThat(first.code()).isZero();
    assertThat(first.out()).startsWith(ENTRY);
    assertThat(first.err()).isEmpty();
    assertThat(archives).hasSize(1).doesNotContain(old);
    assertThat(archives(survey)).isEqualTo(archives);
    assertThat(archives.get(0)).hasExtension("jsa");
  }

  private static List<Path> archives(Distribution survey) throws IOException {
    try (Stream<Path> files = Files.list(survey.cache())) {
      return files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }

  @Test
  void runsWhereNoArchiveCanBeMade(@TempDir Path folder) throws Exception {
    Distribution survey =
        Distribution.at(folder.resolve("survey")).with("XDG_CACHE_HOME", "/dev/null/none");

    Run run = survey.run("convert", list(folder, "list.md").toString(), "-q");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith(ENTRY);
    assertThat(run.code()).isZero();
  }

  @Test
  void worksThroughLinksAndFromAnyDirectory(@TempDir Path folder) throws Exception {
    Distribution survey =
        Distribution.at(folder.resolve("an installed survey"))
            .with("XDG_CACHE_HOME", "/dev/null/none");
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path absolute = Files.createSymbolicLink(bin.resolve("survey-1"), survey.launcher());
    Path relative = Files.createSymbolicLink(bin.resolve("survey"), absolute.getFileName());
    list(bin, "my list.md");

    Run run = survey.run(relative, bin, "convert", "my list.md", "-q");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith(ENTRY);
  }

  @Test
  void passesTheExitCodeOn(@TempDir Path folder) throws Exception {
    Distribution survey =
        Distribution.at(folder.resolve("survey")).with("XDG_CACHE_HOME", "/dev/null/none");

    Run usage = survey.run("convert");
    Run missing = survey.run("convert", "nowhere.md");

    assertThat(usage)
        .isEqualTo(new Run(2, "", "survey: an input is missing: survey convert FILE\n"));
    assertThat(missing)
        .isEqualTo(new Run(3, "", "survey: there is no file nowhere.md; check the path\n"));
  }

  @Test
  void namesFilesBeyondAsciiWithoutALocale(@TempDir Path folder) throws Exception {
    Distribution survey =
        Distribution.at(folder.resolve("survey")).with("XDG_CACHE_HOME", "/dev/null/none");
    Path list = folder.resolve("\u03bb.md");

    Run run = survey.run("convert", list.toString());

    assertThat(run.err()).isEqualTo("survey: there is no file " + list + "; check the path\n");
  }

  @Test
  void writesNoColourToAFile(@TempDir Path folder) throws Exception {
    Distribution survey =
        Distribution.at(folder.resolve("survey")).with("XDG_CACHE_HOME", "/dev/null/none");
    Path list = Files.write(folder.resolve("list.md"), new byte[] {'-', ' ', (byte) 0xFF, '\n'});

    Run run = survey.run("convert", list.toString());

    assertThat(run.err()).contains(": warning: byte 0xFF is not UTF-8").doesNotContain("\u001b");
  }

  @Test
  void saysThatNoJavaIsFound(@TempDir Path folder) throws Exception {
    Distribution survey =
        Distribution.launcherAt(folder.resolve("survey"))
            .without("JAVA_HOME")
            .with("PATH", tools(folder, "dirname", "readlink").toString());

    Run run = survey.run("convert", "list.md");

    assertThat(run)
        .isEqualTo(
            new Run(
                3,
                "",
                "survey: no Java is found; install a Java runtime of version 17 or later, or set JAVA_HOME\n"));
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_402", "11.0.2", "16", "9-ea"})
  void refusesAJavaThatIsTooOld(String version, @TempDir Path folder) throws Exception {
    Path home = folder.resolve("jdk");
    Path java = oldJava(home, "99");
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"Any\"\nJAVA_VERSION=\"" + version + "\"\n");
    Distribution survey =
        Distribution.launcherAt(folder.resolve("survey")).with("JAVA_HOME", home.toString());

    assertThat(survey.run("convert", "list.md")).isEqualTo(tooOld(java, version));
  }

  @Test
  void asksAJavaWithoutAReleaseFile(@TempDir Path folder) throws Exception {
    Path java = oldJava(folder.resolve("jdk"), "11.0.2");
    Distribution survey =
        Distribution.launcherAt(folder.resolve("survey"))
            .with("JAVA_HOME", folder.resolve("jdk").toString());

    assertThat(survey.run("convert", "list.md")).isEqualTo(tooOld(java, "11.0.2"));
  }

  @Test
  void findsJavaOnThePath(@TempDir Path folder) throws Exception {
    Path java = oldJava(folder.resolve("jdk"), "11.0.2");
    Distribution survey =
        Distribution.launcherAt(folder.resolve("survey"))
            .without("JAVA_HOME")
            .with("PATH", java.getParent() + ":" + System.getenv("PATH"));

    assertThat(survey.run("convert", "list.md")).isEqualTo(tooOld(java, "11.0.2"));
  }

  @Test
  void passesOverAJavaHomeWithoutJava(@TempDir Path folder) throws Exception {
    Path java = oldJava(folder.resolve("jdk"), "11.0.2");
    Distribution survey =
        Distribution.launcherAt(folder.resolve("survey"))
            .with("JAVA_HOME", folder.resolve("no-jdk").toString())
            .with("PATH", java.getParent() + ":" + System.getenv("PATH"));

    assertThat(survey.run("convert", "list.md")).isEqualTo(tooOld(java, "11.0.2"));
  }

  private static Run tooOld(Path java, String version) {
    return new Run(
        3,
        "",
        "survey: Java 17 or later is needed, "
            + java
            + " is version "
            + version
            + "; set JAVA_HOME to a newer one\n");
  }
}
