package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The command as it is installed: the launcher, and a library folder made of the class path of this
 * test. The build lays the real one out after the tests have run.
 */
final class Distribution {

  private static final Path SOURCES =
      Path.of(System.getProperty("project.root", ".."), "survey-cli/src/main/dist");
  private static final List<String> LIBRARIES =
      List.of(
          "survey-",
          "commonmark",
          "freemarker",
          "jackson-annotations",
          "jackson-core",
          "jackson-databind",
          "jbibtex",
          "jsoup",
          "jspecify",
          "picocli");

  private final Path home;
  private final Map<String, String> environment = new HashMap<>();

  private Distribution(Path home) {
    this.home = home;
  }

  /** Puts the launcher alone at {@code home}, with the Java of this test and a cache of its own. */
  static Distribution launcherAt(Path home) throws IOException {
    Distribution distribution = new Distribution(home);
    Files.createDirectories(home.resolve("bin"));
    Path launcher = Files.copy(SOURCES.resolve("bin/survey"), home.resolve("bin/survey"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    return distribution
        .with("PATH", System.getenv("PATH"))
        .with("JAVA_HOME", System.getProperty("java.home"))
        .with("XDG_CACHE_HOME", home.resolve("cache").toString());
  }

  /** Lays the whole command out at {@code home}. */
  static Distribution at(Path home) throws IOException {
    Distribution distribution = launcherAt(home);
    Files.createDirectories(home.resolve("lib"));
    Files.copy(SOURCES.resolve("lib/rehearsal.md"), home.resolve("lib/rehearsal.md"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      distribution.add(Path.of(entry));
    }
    return distribution;
  }

  private void add(Path entry) throws IOException {
    String name = entry.getFileName().toString();
    Path library = home.resolve("lib");
    if (name.equals("classes")) {
      pack(entry, library.resolve(entry.getName(entry.getNameCount() - 3) + ".jar"));
    } else if (name.endsWith(".jar") && LIBRARIES.stream().anyMatch(name::startsWith)) {
      Files.copy(entry, library.resolve(name));
    }
  }

  /** Java archives the classes of jars, not of folders. */
  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> files = Files.walk(classes)) {
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(each).toString()));
        Files.copy(each, out);
        out.closeEntry();
      }
    }
  }

  Path launcher() {
    return home.resolve("bin/survey");
  }

  Path cache() {
    return home.resolve("cache/survey-toolkit");
  }

  /** Sets a variable of the environment, which holds nothing else. */
  Distribution with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Distribution without(String name) {
    environment.remove(name);
    return this;
  }

  /** What a run of the launcher printed. */
  record Run(int code, String out, String err) {}

  Run run(String... arguments) throws IOException, InterruptedException {
    return run(launcher(), home, arguments);
  }

  /** Runs {@code launcher}, which may be a link to the real one, in {@code folder}. */
  Run run(Path launcher, Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(home, "out", "");
    Path err = Files.createTempFile(home, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.concat(Stream.of(launcher.toString()), Arrays.stream(arguments)).toList())
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    return new Run(code, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
