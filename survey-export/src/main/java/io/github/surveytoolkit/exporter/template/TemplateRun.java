package io.github.surveytoolkit.exporter.template;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import io.github.surveytoolkit.model.source.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One rendering, on a thread of its own: the thread's stack is the bound of recursion, whoever
 * calls, and it can be stopped from outside when a template does not come to an end.
 */
final class TemplateRun extends Thread {

  private static final long STACK_BYTES = 2 << 20;
  private static final long MILLIS_PER_MEBIBYTE = 2000;
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE);

  private final TemplateSource source;
  private final Record view;
  private final Configuration configuration;
  private final LongSupplier inputSize;
  private String text = "";
  private @Nullable RuntimeException failure;
  private @Nullable TemplateException stopped;

  TemplateRun(
      TemplateSource source, Record view, Configuration configuration, LongSupplier inputSize) {
    super(null, null, "template " + source.name(), STACK_BYTES);
    this.source = source;
    this.view = view;
    this.configuration = configuration;
    this.inputSize = inputSize;
    setDaemon(true);
  }

  /** Runs it and returns the text; {@code patience} is for a small survey, a large one adds. */
  String text(Duration patience) {
    start();
    try {
      awaitEnd(patience);
    } catch (InterruptedException cancelled) {
      interrupt();
      Thread.currentThread().interrupt();
      throw fault("template-time", "the writing was cancelled");
    }
    if (isAlive()) {
      throw fault("template-time", "it does not come to an end");
    }
    RuntimeException broken = failure;
    if (broken != null) {
      throw broken;
    }
    return text;
  }

  /** Counts the time that the thread has worked, so that a busy machine fails no template. */
  private void awaitEnd(Duration patience) throws InterruptedException {
    join(patience.toMillis());
    if (isAlive()) {
      long more = MILLIS_PER_MEBIBYTE * inputSize.getAsLong() / (1 << 20);
      Duration allowed = patience.plusMillis(more);
      while (isAlive() && worked().compareTo(allowed) < 0) {
        join(POLL.toMillis());
      }
      interrupt();
      join(GRACE.toMillis());
    }
  }

  private Duration worked() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    boolean known = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
    return known ? Duration.ofNanos(threads.getThreadCpuTime(getId())) : FOREVER;
  }

  @Override
  public void run() {
    try {
      text = rendered();
    } catch (IOException broken) {
      failure = new UncheckedIOException("cannot read the template " + source.name(), broken);
    } catch (OutOfMemoryError full) {
      failure = fault("template-memory", "it needs more memory than there is");
    } catch (RuntimeException broken) {
      failure = broken;
    } catch (Error broken) {
      failure = new IllegalStateException("the template " + source.name() + " fails", broken);
    }
  }

  private String rendered() throws IOException {
    try {
      return rendered(TemplateLibrary.load(source, configuration));
    } catch (StackOverflowError deep) {
      throw fault("template-recursion", "it is nested too deeply; take some of it apart");
    }
  }

  private String rendered(Template template) throws IOException {
    BoundedWriter out = new BoundedWriter(inputSize);
    try {
      template.process(view, out);
      return out.toString();
    } catch (TemplateException wrong) {
      throw TemplateFaults.of(wrong, position(wrong));
    } catch (StackOverflowError endless) {
      throw ExportException.of(
          "template-recursion",
          "it calls itself without end",
          Recursion.in(template)
              .map(call -> call.position(source.shown(source.name())))
              .orElse(beginning()));
    } catch (IOException | RuntimeException ended) {
      throw reason(out, ended);
    }
  }

  private RuntimeException reason(BoundedWriter out, Exception ended) throws IOException {
    if (out.beyond().isPresent()) {
      return ExportException.of(
          "template-output",
          "it writes more than fifty times the survey; is a list within itself?",
          position(out.beyond().get()));
    } else if (stopped != null) {
      return ExportException.of("template-time", "it does not come to an end", position(stopped));
    } else if (ended instanceof RuntimeException unchecked) {
      return unchecked;
    }
    throw (IOException) ended;
  }

  /** FreeMarker asks at each turn of a loop and each call; where that is, is known only now. */
  @Override
  public boolean isInterrupted() {
    boolean interrupted = super.isInterrupted();
    if (interrupted && stopped == null) {
      stopped = new TemplateException("stopped", Environment.getCurrentEnvironment());
    }
    return interrupted;
  }

  private Position position(TemplateException wrong) {
    String name = Optional.ofNullable(wrong.getTemplateSourceName()).orElse("");
    String main = source.shown(source.name());
    int line = Optional.ofNullable(wrong.getLineNumber()).orElse(1);
    int column = Optional.ofNullable(wrong.getColumnNumber()).orElse(1);
    return new Position(
        name.isEmpty() || name.equals(main) ? main : source.shown(name),
        Math.max(1, line),
        Math.max(1, column));
  }

  private ExportException fault(String code, String message) {
    return ExportException.of(code, message, beginning());
  }

  private Position beginning() {
    return new Position(source.shown(source.name()), 1, 1);
  }
}
