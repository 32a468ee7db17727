package io.github.surveytoolkit.exporter.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateNotFoundException;
import io.github.surveytoolkit.model.source.Position;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A template and those that it includes, all read and checked before any of them runs. */
final class TemplateLibrary implements TemplateLoader {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*/)*[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*\\.ftl");

  private static final int MOST_TEMPLATES = 100;

  /** Whoever makes an escaper for each survey gains nothing from it, and fills no memory. */
  private static final int MOST_ESCAPERS = 32;

  private static final Map<Escaper, Map<String, Template>> BUNDLED = new ConcurrentHashMap<>();
  private static final Map<String, Template> NONE = Map.of();

  private final TemplateSource source;
  private final Configuration configuration;
  private final Set<String> admitted = new HashSet<>();
  private boolean complete;

  private TemplateLibrary(TemplateSource source, Configuration configuration) {
    this.source = source;
    this.configuration = configuration;
  }

  /**
   * Returns the template that {@code source} names, ready to run. Those that come with this library
   * never change, so they are read and checked once for each format.
   */
  static Template load(TemplateSource source, Configuration configuration) throws IOException {
    if (!source.isBundled()) {
      return read(source, configuration);
    }
    EscapingFormat format = (EscapingFormat) configuration.getOutputFormat();
    String key = source.name() + " " + format.getName();
    Map<String, Template> known = BUNDLED.getOrDefault(format.escaper(), NONE);
    Template template = known.get(key);
    if (template == null) {
      template = read(source, configuration);
      if (BUNDLED.size() < MOST_ESCAPERS) {
        BUNDLED
            .computeIfAbsent(format.escaper(), escaper -> new ConcurrentHashMap<>())
            .put(key, template);
      }
    }
    return template;
  }

  private static Template read(TemplateSource source, Configuration configuration)
      throws IOException {
    TemplateLibrary library = new TemplateLibrary(source, configuration);
    configuration.setTemplateLoader(library);
    String name = source.name();
    Template template = library.parsed(name);
    library.admit(template, List.of(name));
    library.complete = true;
    return template;
  }

  /** A file may have any name, so the first template is not looked up by FreeMarker's rules. */
  private Template parsed(String name) throws IOException {
    try {
      return new Template(
          "main", source.shown(name), new StringReader(source.text()), configuration);
    } catch (ParseException wrong) {
      throw TemplateFaults.of(wrong, source.shown(name));
    } catch (IllegalArgumentException wrong) {
      throw TemplateFaults.syntax(
          String.valueOf(wrong.getMessage()), new Position(source.shown(name), 1, 1));
    }
  }

  /**
   * Checks {@code template} and what it includes, and has it ask at each turn whether to stop.
   *
   * @param way the names that lead to it, its own last
   */
  private void admit(Template template, List<String> way) throws IOException {
    String name = way.get(way.size() - 1);
    EscapingFormat format = (EscapingFormat) configuration.getOutputFormat();
    for (TemplateNode include : TemplateGrammar.check(template, format, source.shown(name))) {
      Position position = include.position(source.shown(name));
      String wanted = include.node(0).flatMap(TemplateNode::quoted).orElseThrow();
      String included = name.substring(0, name.lastIndexOf('/') + 1) + wanted;
      checkName(wanted, included, way, position);
      if (admitted.add(included)) {
        List<String> further = new ArrayList<>(way);
        further.add(included);
        admit(found(included, position), further);
      }
    }
    _CoreAPI.addThreadInterruptedChecks(template);
  }

  private void checkName(String wanted, String included, List<String> way, Position position) {
    if (!NAME.matcher(wanted).matches()) {
      throw refused(
          "\"" + wanted + "\" is no file below the template's folder whose name ends in .ftl",
          position);
    }
    if (way.contains(included)) {
      throw refused("\"" + wanted + "\" includes itself; take one of the includes out", position);
    }
    if (admitted.size() >= MOST_TEMPLATES) {
      throw refused("more than " + MOST_TEMPLATES + " templates; put some together", position);
    }
  }

  private Template found(String included, Position position) throws IOException {
    try {
      return configuration.getTemplate(included);
    } catch (TemplateNotFoundException missing) {
      throw refused("there is no template " + source.shown(included), position);
    } catch (ParseException wrong) {
      throw TemplateFaults.of(wrong, source.shown(included));
    } catch (IllegalArgumentException wrong) {
      throw TemplateFaults.syntax(
          String.valueOf(wrong.getMessage()), new Position(source.shown(included), 1, 1));
    }
  }

  private static ExportException refused(String message, Position position) {
    return ExportException.of("template-include", message, position);
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    if (complete) {
      throw new IllegalStateException("the template " + name + " was not checked");
    }
    return source.text(name).orElse(null);
  }

  @Override
  public long getLastModified(Object text) {
    return 0;
  }

  @Override
  public Reader getReader(Object text, String encoding) {
    return new StringReader((String) text);
  }

  @Override
  public void closeTemplateSource(Object text) {}
}
