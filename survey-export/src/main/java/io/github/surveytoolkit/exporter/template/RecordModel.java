package io.github.surveytoolkit.exporter.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view record as a template sees it: its components by name, and nothing else of it. They are
 * read by method handles, since the launcher keeps reflection in its slow form to start faster.
 */
final class RecordModel implements TemplateHashModel {

  private static final MethodType READING = MethodType.methodType(Object.class, Record.class);

  private static final ClassValue<Map<String, MethodHandle>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          Map<String, MethodHandle> accessors = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), handle(component));
          }
          return accessors;
        }
      };

  private final Record view;
  private final Map<String, MethodHandle> accessors;
  private final ViewWrapper wrapper;

  RecordModel(Record view, ViewWrapper wrapper) {
    this.view = view;
    this.accessors = ACCESSORS.get(view.getClass());
    this.wrapper = wrapper;
  }

  private static MethodHandle handle(RecordComponent component) {
    try {
      return MethodHandles.publicLookup().unreflect(component.getAccessor()).asType(READING);
    } catch (IllegalAccessException hidden) {
      throw new IllegalArgumentException("a view must be public, was " + component, hidden);
    }
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    MethodHandle accessor = accessors.get(key);
    return accessor == null ? null : wrapper.wrap(value(accessor));
  }

  private Object value(MethodHandle accessor) {
    try {
      return (Object) accessor.invokeExact(view);
    } catch (RuntimeException | Error broken) {
      throw broken;
    } catch (Throwable impossible) {
      throw new IllegalStateException("an accessor throws nothing checked", impossible);
    }
  }

  @Override
  public boolean isEmpty() {
    return accessors.isEmpty();
  }
}
