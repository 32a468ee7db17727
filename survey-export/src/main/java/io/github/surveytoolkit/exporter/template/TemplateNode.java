package io.github.surveytoolkit.exporter.template;

import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.template.Template;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.surveytoolkit.model.source.Position;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A directive or an expression of a template as FreeMarker has parsed it. FreeMarker shows nothing
 * of expressions to others, so they are asked by reflection; where that fails, no template runs.
 */
@SuppressWarnings("deprecation") // FreeMarker means: it may change without notice
record TemplateNode(TemplateObject object) {

  private static final Method SYMBOL = method("getNodeTypeSymbol");
  private static final Method SIZE = method("getParameterCount");
  private static final Method VALUE = method("getParameterValue", int.class);

  static TemplateNode rootOf(Template template) {
    return new TemplateNode(template.getRootTreeNode());
  }

  private static Method method(String name, Class<?>... parameters) {
    try {
      Method method = TemplateObject.class.getDeclaredMethod(name, parameters);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException changed) {
      throw new IllegalStateException("this FreeMarker parses templates differently", changed);
    }
  }

  private Optional<Object> ask(Method method, Object... arguments) {
    try {
      return Optional.ofNullable(method.invoke(object, arguments));
    } catch (IllegalAccessException | InvocationTargetException changed) {
      throw new IllegalStateException("this FreeMarker parses templates differently", changed);
    }
  }

  /** Returns the name of FreeMarker's class, which tells what a user's name cannot forge. */
  String kind() {
    return object.getClass().getSimpleName();
  }

  /** Returns what it is called in templates: {@code #list}, {@code ?size}, {@code ..}. */
  String symbol() {
    return (String) ask(SYMBOL).orElse("");
  }

  /** Returns the number of expressions and words that it has, absent ones included. */
  int size() {
    return (Integer) ask(SIZE).orElse(0);
  }

  Position position(String template) {
    return new Position(template, object.getBeginLine(), object.getBeginColumn());
  }

  Optional<Object> value(int index) {
    return ask(VALUE, index);
  }

  Optional<TemplateNode> node(int index) {
    return value(index)
        .filter(TemplateObject.class::isInstance)
        .map(part -> new TemplateNode((TemplateObject) part));
  }

  /** Returns the expressions that it has, then the directives and texts within it. */
  List<TemplateNode> parts() {
    List<TemplateNode> parts = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      node(i).ifPresent(parts::add);
    }
    if (object instanceof TemplateElement element) {
      for (int i = 0; i < element.getChildCount(); i++) {
        parts.add(new TemplateNode((TemplateObject) element.getChildAt(i)));
      }
    }
    return parts;
  }

  /** Returns the text of a quoted string without interpolations in it. */
  Optional<String> quoted() {
    try {
      return kind().equals("StringLiteral") && size() == 0
          ? Optional.of(((TemplateScalarModel) object).getAsString())
          : Optional.empty();
    } catch (TemplateModelException broken) {
      return Optional.empty();
    }
  }
}
