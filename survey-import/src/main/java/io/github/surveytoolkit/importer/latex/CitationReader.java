package io.github.surveytoolkit.importer.latex;

import io.github.surveytoolkit.importer.latex.TexCommand.Kind;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a LaTeX document cites, from its text or from the {@code .aux} file that LaTeX left.
 *
 * <pre>{@code
 * Citations citations = CitationReader.read(Path.of("main.tex"));
 * citations.keys().keySet().forEach(System.out::println);
 * }</pre>
 *
 * Files that the text includes are read too, if they are below the folder of the named file.
 */
public final class CitationReader {

  private static final int MOST_FILES = 2_000;
  private static final int MOST_BYTES = 64 << 20;

  private final Path root;
  private final Path realRoot;
  private final Map<String, Position> keys = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private CitationReader(Path root) throws IOException {
    this.root = root;
    this.realRoot = root.toRealPath();
  }

  /**
   * Reads {@code file}, which is called so in messages.
   *
   * @throws IOException if the file itself cannot be read
   */
  public static Citations read(Path file) throws IOException {
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    CitationReader reader = new CitationReader(folder);
    reader.readFile(file);
    boolean all = reader.keys.remove("*") != null;
    return new Citations(reader.keys, all, reader.diagnostics);
  }

  private void readFile(Path file) throws IOException {
    if (!seen.add(file.toRealPath())) {
      return;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Source source = Source.of(file.toString().replace('\\', '/'), text);
    for (TexCommand command : TexScanner.commands(source.text())) {
      Position position = source.position(command.offset());
      if (command.kind() == Kind.CITATION) {
        keys.putIfAbsent(command.text(), position);
      } else {
        include(command.text(), file, position);
      }
    }
  }

  private void include(String name, Path includer, Position position) {
    try {
      Optional<Path> found = candidates(name, includer).stream().filter(Files::exists).findFirst();
      if (found.isEmpty()) {
        warn("missing-file", "there is no file " + name + " to include", position);
      } else if (!found.get().toRealPath().startsWith(realRoot)) {
        warn(
            "file-elsewhere",
            name + " is not below the folder of the document and is not read; name it with --cited",
            position);
      } else if (!Files.isRegularFile(found.get())
          || seen.size() >= MOST_FILES
          || Files.size(found.get()) > MOST_BYTES) {
        warn("file-not-read", name + " is no file, too large or one too many", position);
      } else {
        readFile(found.get());
      }
    } catch (IOException | InvalidPathException unreadable) {
      warn("missing-file", "cannot read " + name, position);
    }
  }

  /** LaTeX looks beside the document; packages that import look beside the file that includes. */
  private Set<Path> candidates(String name, Path includer) {
    Set<Path> candidates = new LinkedHashSet<>();
    for (String full : List.of(name + (isAux(includer) ? "" : ".tex"), name)) {
      candidates.add(root.resolve(full).normalize());
      candidates.add(includer.resolveSibling(full).normalize());
    }
    return candidates;
  }

  private static boolean isAux(Path file) {
    return file.toString().endsWith(".aux");
  }

  private void warn(String code, String message, Position position) {
    diagnostics.add(Diagnostic.warning(code, message, position));
  }
}
