package io.github.surveytoolkit.exporter.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows templates the values that views are made of, and refuses all others. */
final class ViewWrapper implements ObjectWrapper {

  private record ListModel(List<?> list, ViewWrapper wrapper) implements TemplateSequenceModel {

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index < 0 || index >= list.size() ? null : wrapper.wrap(list.get(index));
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  private final EscapingFormat format;

  ViewWrapper(EscapingFormat format) {
    this.format = format;
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    } else if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Text.Plain plain) {
      return new SimpleScalar(plain.text());
    } else if (value instanceof Text.Verbatim verbatim) {
      return format.fromMarkup(verbatim.text());
    } else if (value instanceof Text.Address address) {
      return format.fromMarkup(format.address(address.url()));
    } else if (value instanceof Lazy<?> lazy) {
      return wrap(lazy.value());
    } else if (value instanceof Record view) {
      return new RecordModel(view, this);
    } else if (value instanceof List<?> list) {
      return new ListModel(list, this);
    } else if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Integer number) {
      return new SimpleNumber(number);
    }
    throw new TemplateModelException("a view must not hold a " + value.getClass().getName());
  }
}
