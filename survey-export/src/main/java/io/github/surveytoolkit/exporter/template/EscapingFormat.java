package io.github.surveytoolkit.exporter.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;

/** An output format of FreeMarker that sends every interpolation through an {@link Escaper}. */
final class EscapingFormat extends CommonMarkupOutputFormat<EscapingFormat.Escaped> {

  /** Text on its way out. */
  static final class Escaped extends CommonTemplateMarkupOutputModel<Escaped> {

    private final EscapingFormat format;

    Escaped(EscapingFormat format, String plain, String markup) {
      super(plain, markup);
      this.format = format;
    }

    @Override
    public EscapingFormat getOutputFormat() {
      return format;
    }
  }

  private final String name;
  private final Escaper escaper;

  EscapingFormat(String name, Escaper escaper) {
    this.name = name;
    this.escaper = escaper;
  }

  Escaper escaper() {
    return escaper;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getMimeType() {
    return "text/plain";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escaper.escape(text));
  }

  @Override
  public String escapePlainText(String text) {
    return escaper.escape(text);
  }

  String address(String url) {
    return url.isEmpty() ? url : escaper.address(url);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtInName) {
    return false;
  }

  @Override
  protected Escaped newTemplateMarkupOutputModel(String plain, String markup) {
    return new Escaped(this, plain, markup);
  }
}
