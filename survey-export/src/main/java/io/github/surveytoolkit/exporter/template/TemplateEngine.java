package io.github.surveytoolkit.exporter.template;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.LongSupplier;

/**
 * The one configuration of FreeMarker. Templates use square brackets, since angle brackets and
 * dollars mean something to the formats that are written; they see records of {@code view} and
 * nothing else, and {@link TemplateGrammar} says what they may do with them. The bundled ones run
 * under the same rules as a user's own.
 */
public final class TemplateEngine {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final EscapingFormat format;
  private final Duration patience;

  /** Makes an engine for templates of one format; {@code escaper} takes every interpolation. */
  public TemplateEngine(String formatName, Escaper escaper) {
    this(formatName, escaper, PATIENCE);
  }

  TemplateEngine(String formatName, Escaper escaper, Duration patience) {
    this.format = new EscapingFormat(formatName, escaper);
    this.patience = patience;
  }

  /** Returns what {@code source} makes of a small {@code view}. */
  public String render(TemplateSource source, Record view) {
    return render(source, view, () -> 0);
  }

  /**
   * Returns what {@code source} makes of {@code view}.
   *
   * @param inputSize the characters of what is seen through the view: a template writes fifty times
   *     as many and 1 MiB more, and works for ten seconds and two more for each MiB
   * @throws ExportException if the template is wrong, or does not keep to that
   */
  public String render(TemplateSource source, Record view, LongSupplier inputSize) {
    return new TemplateRun(source, view, configuration(), inputSize).text(patience);
  }

  private Configuration configuration() {
    Configuration configuration = new Configuration(new Version(2, 3, 34));
    lockDown(configuration);
    configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
    configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
    configuration.setTabSize(1);
    configuration.setRegisteredCustomOutputFormats(List.of(format));
    configuration.setOutputFormat(format);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setArithmeticEngine(new WholeNumbers());
    return configuration;
  }

  private void lockDown(Configuration configuration) {
    configuration.setObjectWrapper(new ViewWrapper(format));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLocalizedLookup(false);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
  }
}
