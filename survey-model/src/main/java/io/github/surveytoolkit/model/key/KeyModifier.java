package io.github.surveytoolkit.model.key;

/** What may follow a marker after a colon. */
interface KeyModifier {

  String apply(String value, KeyEntry entry);
}
