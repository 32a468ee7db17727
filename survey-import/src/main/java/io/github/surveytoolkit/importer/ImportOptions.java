package io.github.surveytoolkit.importer;

import io.github.surveytoolkit.importer.bibtex.CategoriesFrom;

/**
 * How inputs are read.
 *
 * <p>{@code ImportOptions.STANDARD.withCategoriesFrom(CategoriesFrom.KEYWORDS)}
 *
 * @param categoriesFrom what makes categories of the entries of a {@code .bib}
 * @param mostUnpacked how many bytes a packed file may hold; larger ones are refused
 */
public record ImportOptions(CategoriesFrom categoriesFrom, long mostUnpacked) {

  /** No categories but those of the input, and up to 2 GiB. */
  public static final ImportOptions STANDARD = new ImportOptions(CategoriesFrom.NONE, 1L << 31);

  public ImportOptions {
    if (mostUnpacked < 0) {
      throw new IllegalArgumentException("a limit must not be negative, was " + mostUnpacked);
    }
  }

  public ImportOptions withCategoriesFrom(CategoriesFrom categoriesFrom) {
    return new ImportOptions(categoriesFrom, mostUnpacked);
  }

  public ImportOptions withMostUnpacked(long mostUnpacked) {
    return new ImportOptions(categoriesFrom, mostUnpacked);
  }
}
