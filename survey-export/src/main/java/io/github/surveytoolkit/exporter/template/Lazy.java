package io.github.surveytoolkit.exporter.template;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a view that is made when a template first asks for it, so that a view may offer what
 * few templates need. To a template it is its value.
 */
public final class Lazy<T> {

  private final Supplier<T> maker;
  private @Nullable T value;

  private Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  public static <T> Lazy<T> of(Supplier<T> maker) {
    return new Lazy<>(maker);
  }

  /** Returns the value, always the same one. */
  public synchronized T value() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
