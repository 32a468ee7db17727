package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.text.Transliteration;
import java.util.List;

/** What stands in brackets in a key pattern: a marker and its modifiers, {@code auth:lower}. */
record KeyMarker(KeyPart marker, List<KeyModifier> modifiers) implements KeyPart {

  @Override
  public String of(KeyEntry entry) {
    String value = Transliteration.toAscii(marker.of(entry));
    for (KeyModifier modifier : modifiers) {
      value = modifier.apply(value, entry);
    }
    return value;
  }
}
