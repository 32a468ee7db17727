package io.github.surveytoolkit.importer;

import io.github.surveytoolkit.importer.bibtex.CategoriesFrom;
import io.github.surveytoolkit.model.Paper;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How inputs are read.
 *
 * <p>{@code ImportOptions.STANDARD.withCategoriesFrom(CategoriesFrom.KEYWORDS)}
 *
 * @param categoriesFrom what makes categories of the entries of a {@code .bib}
 * @param mostUnpacked how many bytes a packed file may hold; larger ones are refused
 * @param wanted which entries of a {@code .bib} are read, by their title and identifiers, of which
 *     alone it is asked; all if empty
 */
public record ImportOptions(
    CategoriesFrom categoriesFrom, long mostUnpacked, Optional<Predicate<Paper>> wanted) {

  /** No categories but those of the input, up to 2 GiB, and all entries. */
  public static final ImportOptions STANDARD =
      new ImportOptions(CategoriesFrom.NONE, 1L << 31, Optional.empty());

  public ImportOptions {
    if (mostUnpacked < 0) {
      throw new IllegalArgumentException("a limit must not be negative, was " + mostUnpacked);
    }
  }

  public ImportOptions withCategoriesFrom(CategoriesFrom categoriesFrom) {
    return new ImportOptions(categoriesFrom, mostUnpacked, wanted);
  }

  public ImportOptions withMostUnpacked(long mostUnpacked) {
    return new ImportOptions(categoriesFrom, mostUnpacked, wanted);
  }

  /**
   * Leaves out entries that {@code wanted} does not accept, where that saves time: of a large
   * bibliography few may be asked for. Entries from which others inherit are read with them.
   */
  public ImportOptions withWanted(Predicate<Paper> wanted) {
    return new ImportOptions(categoriesFrom, mostUnpacked, Optional.of(wanted));
  }
}
