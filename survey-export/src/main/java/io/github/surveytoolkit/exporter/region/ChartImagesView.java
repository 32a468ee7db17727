package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/** Charts that lie beside a list, as the list shows them. */
public record ChartImagesView(List<Image> images) {

  /** One chart. */
  public record Image(String title, Text.Address address) {}
}
