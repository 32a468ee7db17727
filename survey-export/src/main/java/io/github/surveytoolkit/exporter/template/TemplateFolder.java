package io.github.surveytoolkit.exporter.template;

import io.github.surveytoolkit.model.source.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The templates of one folder and of those below it; a link that leads out of it finds nothing. */
final class TemplateFolder implements TemplateSource.Texts {

  private static final int MOST_BYTES = 1 << 20;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Path folder;

  TemplateFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<String> text(String template) {
    try {
      Path real = folder.toRealPath();
      Path file = real.resolve(template).toRealPath();
      return file.startsWith(real) && Files.isRegularFile(file)
          ? Optional.of(decoded(template, bytes(template, file)))
          : Optional.empty();
    } catch (IOException | InvalidPathException missing) {
      return Optional.empty();
    }
  }

  private byte[] bytes(String template, Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw refused("template-size", "a template has at most 1 MiB; cut it in parts", template);
      }
      return bytes;
    }
  }

  private String decoded(String template, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    } catch (CharacterCodingException foreign) {
      throw refused("template-encoding", "a template is UTF-8; save it so", template);
    }
  }

  private ExportException refused(String code, String message, String template) {
    Position start = new Position(folder.resolve(template).toString(), 1, 1);
    return ExportException.of(code, message, start);
  }
}
