package io.github.surveytoolkit.exporter.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import io.github.surveytoolkit.model.source.Position;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** FreeMarker's complaints as one line each. */
final class TemplateFaults {

  private static final Pattern PLACE =
      Pattern.compile(
          " *\\[in template [^\\]]*\\]| *\\(wrapper: [^)]*\\)|---(?:begin|end)-message---");
  private static final Pattern ADVICE =
      Pattern.compile("(?s)\\s*(?:----|Help \\(|The blamed expression|, but was expecting).*");
  private static final Pattern ESCAPING = Pattern.compile(" when .*auto.escaping.*");

  private TemplateFaults() {}

  static ExportException of(ParseException wrong, String template) {
    String line = wrong.getEditorMessage().strip().lines().findFirst().orElse("it is no template");
    int lineNumber = Math.max(1, wrong.getLineNumber());
    int column = Math.max(1, wrong.getColumnNumber());
    return syntax(line, new Position(template, lineNumber, column));
  }

  static ExportException syntax(String line, Position position) {
    return ESCAPING.matcher(line).find()
        ? ExportException.of(
            "template-forbidden",
            sentence(ESCAPING.matcher(line).replaceFirst(""))
                + ": every value is escaped as its format wants it",
            position)
        : ExportException.of("template-syntax", sentence(line), position);
  }

  static ExportException of(TemplateException wrong, Position position) {
    return ExportException.of("template-value", message(wrong), position);
  }

  private static String message(TemplateException wrong) {
    if (wrong instanceof InvalidReferenceException) {
      String name = Optional.ofNullable(wrong.getBlamedExpressionString()).orElse("such value");
      return "there is no " + name + " here; docs/templates.md lists what there is";
    }
    return sentence(Optional.ofNullable(wrong.getMessageWithoutStackTop()).orElse("it fails"));
  }

  /** FreeMarker speaks in paragraphs, and of {@code ${...}} also where it is written otherwise. */
  private static String sentence(String message) {
    String plain = ADVICE.matcher(PLACE.matcher(message).replaceAll("")).replaceFirst("");
    String line = plain.replace("==>", " ").replace("${...}", "[=...]").replaceAll("\\s+", " ");
    String whole = line.strip().replaceAll("[:.; ]+$", "");
    return whole.isEmpty()
        ? "it fails"
        : whole.substring(0, 1).toLowerCase(Locale.ROOT) + whole.substring(1);
  }
}
