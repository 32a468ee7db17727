package io.github.surveytoolkit.exporter.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Takes text up to a limit, and remembers where a template was when it went beyond. */
final class BoundedWriter extends Writer {

  private static final long ALWAYS_ALLOWED = 1 << 20;
  private static final long TIMES = 50;

  private final StringBuilder text = new StringBuilder();
  private final LongSupplier inputSize;
  private long limit = ALWAYS_ALLOWED;
  private @Nullable TemplateException beyond;

  /**
   * Makes a writer that takes fifty times the input and 1 MiB more.
   *
   * @param inputSize in characters; asked for if more than 1 MiB is written
   */
  BoundedWriter(LongSupplier inputSize) {
    this.inputSize = inputSize;
  }

  @Override
  public void write(char[] characters, int start, int length) throws IOException {
    check(length);
    text.append(characters, start, length);
  }

  @Override
  public void write(String part, int start, int length) throws IOException {
    check(length);
    text.append(part, start, start + length);
  }

  private void check(int more) throws IOException {
    if (text.length() + (long) more > limit && limit == ALWAYS_ALLOWED) {
      limit += TIMES * inputSize.getAsLong();
    }
    if (text.length() + (long) more > Math.min(limit, Integer.MAX_VALUE - 8)) {
      beyond = new TemplateException("too much", Environment.getCurrentEnvironment());
      throw new IOException("too much");
    }
  }

  Optional<TemplateException> beyond() {
    return Optional.ofNullable(beyond);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
