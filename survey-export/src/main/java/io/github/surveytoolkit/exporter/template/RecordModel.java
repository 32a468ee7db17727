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

/** A view record as a template sees it: its components by name, and nothing else of it. */
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
    try {
      return accessor == null ? null : wrapper.wrap(accessor.invoke(view));
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new TemplateModelException(
          "cannot read " + key + " of " + view.getClass().getSimpleName(), broken);
    }
  }

  @Override
  public boolean isEmpty() {
    return accessors.isEmpty();
  }
}
