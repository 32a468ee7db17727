package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.Paper;

/** A piece of a key pattern: literal text or a marker. */
interface KeyPart {

  String of(Paper paper);
}
