package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.statistics.Count;

/**
 * How many papers there are.
 *
 * @param withCode those that link to code
 * @param percent their share, rounded
 */
public record CountView(String name, int papers, int withCode, int percent) {

  static CountView of(Count count) {
    return new CountView(
        count.name(), count.papers(), count.withCode(), count.percent(count.withCode()));
  }
}
