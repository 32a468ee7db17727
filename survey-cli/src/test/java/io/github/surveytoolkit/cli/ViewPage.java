package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.template.Lazy;
import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.SurveyView;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tables of the page about templates: a record of {@code exporter.view} each, its components
 * with what their Javadoc says, and the first value that a survey has for them.
 */
final class ViewPage {

  private static final Path SOURCES =
      Path.of("survey-export/src/main/java/io/github/surveytoolkit/exporter/view");
  private static final int LONGEST_EXAMPLE = 60;
  private static final Map<Class<?>, String> KINDS =
      Map.of(
          String.class, "text",
          Text.class, "text or ready text",
          Text.Plain.class, "text",
          Text.Verbatim.class, "ready text",
          Text.Address.class, "address",
          int.class, "number",
          Integer.class, "number",
          boolean.class, "yes or no");

  private final Path root;
  private final Map<Class<?>, List<Object>> instances = new LinkedHashMap<>();

  ViewPage(Path root, SurveyView survey) {
    this.root = root;
    collect(survey);
  }

  /** Returns the records that templates reach, each after the one that leads to it first. */
  static Set<Class<?>> records() {
    Set<Class<?>> found = new LinkedHashSet<>();
    List<Class<?>> open = new ArrayList<>(List.of(SurveyView.class));
    while (!open.isEmpty()) {
      Class<?> next = open.remove(0);
      if (found.add(next)) {
        for (RecordComponent component : next.getRecordComponents()) {
          recordOf(component.getGenericType()).ifPresent(open::add);
        }
      }
    }
    return found;
  }

  private static Optional<Class<?>> recordOf(Type type) {
    if (type instanceof ParameterizedType generic) {
      return recordOf(generic.getActualTypeArguments()[0]);
    }
    Class<?> plain = (Class<?>) type;
    return plain.isRecord() && !Text.class.isAssignableFrom(plain)
        ? Optional.of(plain)
        : Optional.empty();
  }

  private void collect(Object value) {
    if (value instanceof Lazy<?> lazy) {
      collect(lazy.value());
    } else if (value instanceof List<?> list) {
      list.forEach(this::collect);
    } else if (value instanceof Record view && !(value instanceof Text)) {
      instances.computeIfAbsent(view.getClass(), type -> new ArrayList<>()).add(view);
      for (RecordComponent component : view.getClass().getRecordComponents()) {
        collect(of(component, view));
      }
    }
  }

  private static Object of(RecordComponent component, Object view) {
    try {
      return component.getAccessor().invoke(view);
    } catch (ReflectiveOperationException broken) {
      throw new LinkageError("a component cannot be read", broken);
    }
  }

  String tables() throws IOException {
    StringBuilder page = new StringBuilder();
    for (Class<?> view : records()) {
      table(view, page);
    }
    return page.toString();
  }

  private void table(Class<?> view, StringBuilder page) throws IOException {
    String javadoc = javadoc(view);
    page.append("\n### ").append(view.getSimpleName()).append("\n\n");
    page.append(description(javadoc)).append("\n\n");
    page.append("| name | is | what it says | for example |\n|---|---|---|---|\n");
    for (RecordComponent component : view.getRecordComponents()) {
      page.append(
          String.format(
              Locale.ROOT,
              "| `%s` | %s | %s | %s |\n",
              component.getName(),
              kind(component.getGenericType()),
              description(component.getName(), javadoc).replace("|", "\\|"),
              example(view, component)));
    }
  }

  private String javadoc(Class<?> view) throws IOException {
    String name = view.getSimpleName();
    String source = Files.readString(root.resolve(SOURCES).resolve(name + ".java"));
    Matcher comment =
        Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record " + name + "\\b")
            .matcher(source);
    return comment.find()
        ? comment
            .group(1)
            .replaceAll("(?m)^\\s*\\* ?", "")
            .replaceAll("\\{@\\w+\\s+([^}]*)}", "`$1`")
        : "";
  }

  private static String description(String javadoc) {
    return javadoc.split("(?m)^@|\n\n|<p>", 2)[0].strip().replaceAll("\\s+", " ");
  }

  private static String description(String component, String javadoc) {
    Matcher tag =
        Pattern.compile("(?ms)^@param " + component + "\\s(.*?)(?=^@|\\z)").matcher(javadoc);
    return tag.find() ? tag.group(1).strip().replaceAll("\\s+", " ") : "";
  }

  private static String kind(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[0];
      return generic.getRawType() == Lazy.class ? kind(inner) : "list of " + kind(inner);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord() && !Text.class.isAssignableFrom(plain)) {
      String name = plain.getSimpleName();
      return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }
    return Objects.requireNonNull(KINDS.get(plain), () -> "no word for " + plain);
  }

  private String example(Class<?> view, RecordComponent component) {
    return instances.getOrDefault(view, List.of()).stream()
        .map(instance -> shown(of(component, instance)))
        .filter(Predicate.not(String::isEmpty))
        .findFirst()
        .map(value -> value.replace("|", "\\|"))
        .orElse("");
  }

  private static String shown(Object value) {
    if (value instanceof Lazy<?> lazy) {
      return shown(lazy.value());
    } else if (value instanceof Text.Plain plain) {
      return shown(plain.text());
    } else if (value instanceof Text.Verbatim verbatim) {
      return shown(verbatim.text());
    } else if (value instanceof Text.Address address) {
      return shown(address.url());
    } else if (value instanceof List<?> list) {
      return list.stream()
          .map(ViewPage::shown)
          .filter(Predicate.not(String::isEmpty))
          .limit(2)
          .collect(Collectors.joining(", "));
    } else if (value instanceof Record) {
      return "";
    }
    String text = String.valueOf(value).replace("\r", "\\r").replace("\n", "\\n");
    String shortened =
        text.length() > LONGEST_EXAMPLE ? text.substring(0, LONGEST_EXAMPLE) + "\u2026" : text;
    return text.isEmpty() ? "" : "`" + shortened + "`";
  }
}
