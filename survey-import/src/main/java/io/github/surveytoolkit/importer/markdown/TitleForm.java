package io.github.surveytoolkit.importer.markdown;

/** How an entry sets its title off from the rest. */
enum TitleForm {
  LINK,
  /** a link around the first words only, {@code [Name](u): Rest of the Title} */
  LINKED_NAME,
  STRONG,
  EMPHASIS,
  QUOTED,
  PLAIN
}
