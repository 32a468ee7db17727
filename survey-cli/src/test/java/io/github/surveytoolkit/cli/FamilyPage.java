package io.github.surveytoolkit.cli;

/**
 * A page of one of the forms in which people list papers. Tests change its third entry.
 *
 * @param first how the first entry begins
 * @param lines how many lines the third entry has, with the blank ones that set it off
 * @param venue of the third entry, as written
 * @param added what one more paper adds to the text
 */
record FamilyPage(String name, String text, String first, int lines, String venue, String added) {

  @Override
  public String toString() {
    return name;
  }
}
