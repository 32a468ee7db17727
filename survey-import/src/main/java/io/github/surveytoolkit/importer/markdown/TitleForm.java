package io.github.surveytoolkit.importer.markdown;

/** How an entry sets its title off from the rest. */
enum TitleForm {
  LINK,
  STRONG,
  EMPHASIS,
  QUOTED,
  PLAIN
}
