package io.github.surveytoolkit.exporter.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The one configuration of FreeMarker. Templates use square brackets, since angle brackets and
 * dollars mean something to the formats that are written; they see records of {@code view} and
 * nothing else, and can neither make objects nor reach files beside their own.
 */
public final class TemplateEngine {

  private final Configuration configuration;

  /** Makes an engine for templates of one format; {@code escaper} takes every interpolation. */
  public TemplateEngine(String formatName, Escaper escaper) {
    EscapingFormat format = new EscapingFormat(formatName, escaper);
    configuration = new Configuration(new Version(2, 3, 34));
    configuration.setTemplateLoader(new ClassTemplateLoader(TemplateEngine.class, ""));
    configuration.setObjectWrapper(new ViewWrapper(format));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
    configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
    configuration.setRegisteredCustomOutputFormats(List.of(format));
    configuration.setOutputFormat(format);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
  }

  /** Returns what {@code source} makes of {@code view}. */
  public String render(TemplateSource source, Record view) {
    String name = source.name();
    try {
      Template template =
          source.isBundled()
              ? configuration.getTemplate(name)
              : new Template(name, source.text(), configuration);
      StringWriter out = new StringWriter();
      template.process(view, out);
      return out.toString();
    } catch (TemplateException broken) {
      throw new IllegalStateException(
          "the template " + name + " is broken: " + broken.getMessageWithoutStackTop(), broken);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the template " + name, unreadable);
    }
  }
}
