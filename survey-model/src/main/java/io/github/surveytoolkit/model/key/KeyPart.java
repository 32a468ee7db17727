package io.github.surveytoolkit.model.key;

/** A piece of a key pattern: literal text or a marker. */
interface KeyPart {

  String of(KeyEntry entry);
}
