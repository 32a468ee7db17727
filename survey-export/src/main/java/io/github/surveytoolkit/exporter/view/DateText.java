package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.PublicationDate;
import java.util.Locale;

/** Writes dates as exactly as they are known. */
final class DateText {

  private DateText() {}

  /** Returns {@code 2023}, {@code 2023-07} or {@code 2023-07-05}. */
  static String of(PublicationDate date) {
    StringBuilder text = new StringBuilder().append(date.year());
    date.month().ifPresent(month -> text.append(String.format(Locale.ROOT, "-%02d", month)));
    date.day().ifPresent(day -> text.append(String.format(Locale.ROOT, "-%02d", day)));
    return text.toString();
  }
}
