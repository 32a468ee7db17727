package io.github.surveytoolkit.exporter.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view record as a template sees it: its components by name, and nothing else of it. They are
 * read by reflection and not by method handles: linking those takes a short run longer than all
 * calls of it.
 */
final class RecordModel implements TemplateHashModel {

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
          }
          return accessors;
        }
      };

  private final Record view;
  private final Map<String, Method> accessors;
  private final ViewWrapper wrapper;

  RecordModel(Record view, ViewWrapper wrapper) {
    this.view = view;
    this.accessors = ACCESSORS.get(view.getClass());
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Method accessor = accessors.get(key);
    return accessor == null ? null : wrapper.wrap(value(accessor));
  }

  private Object value(Method accessor) {
    try {
      return accessor.invoke(view);
    } catch (IllegalAccessException hidden) {
      throw new IllegalArgumentException("a view must be public, was " + accessor, hidden);
    } catch (InvocationTargetException broken) {
      if (broken.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("an accessor throws nothing checked", broken);
    }
  }

  @Override
  public boolean isEmpty() {
    return accessors.isEmpty();
  }
}
