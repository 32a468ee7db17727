package io.github.surveytoolkit.model.identity;

import java.util.Set;

/**
 * The fields that say where and how a work appeared. They belong together: pages of one publication
 * are not those of another.
 */
final class PublicationFields {

  private static final Set<String> NAMES =
      Set.of(
          ("pages volume number issue articleno eid numpages pagetotal publisher editor series"
                  + " address organization school institution edition chapter part isbn issn month day"
                  + " eventtitle booksubtitle issuetitle type version")
              .split(" ", -1));

  private PublicationFields() {}

  static boolean contains(String field) {
    return NAMES.contains(field);
  }
}
