package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.key.CitationKeyPattern;

/**
 * How a {@code .bib} is written.
 *
 * <p>{@code BibtexOptions.STANDARD.withOrder(Order.KEY)}
 */
public record BibtexOptions(
    CitationKeyPattern keys, VenueNames venues, Order order, Preprints preprints, Dialect dialect) {

  /** Whole names, in the order of the list, preprints as {@code @misc}, for BibTeX. */
  public static final BibtexOptions STANDARD =
      new BibtexOptions(
          CitationKeyPattern.STANDARD,
          VenueNames.WHOLE,
          Order.LIST,
          Preprints.MISC,
          Dialect.BIBTEX);

  /** How entries name their venue. */
  public enum VenueNames {
    WHOLE,
    /** by {@code @string} abbreviations, which stand before the entries */
    STRINGS
  }

  /** The order of the entries. */
  public enum Order {
    LIST,
    KEY
  }

  /** The type under which preprints are written. */
  public enum Preprints {
    /** {@code @misc} with eprint and archivePrefix */
    MISC,
    /** {@code @article} whose journal is "arXiv preprint arXiv:…" */
    ARTICLE
  }

  public BibtexOptions withKeys(CitationKeyPattern keys) {
    return new BibtexOptions(keys, venues, order, preprints, dialect);
  }

  public BibtexOptions withVenues(VenueNames venues) {
    return new BibtexOptions(keys, venues, order, preprints, dialect);
  }

  public BibtexOptions withOrder(Order order) {
    return new BibtexOptions(keys, venues, order, preprints, dialect);
  }

  public BibtexOptions withPreprints(Preprints preprints) {
    return new BibtexOptions(keys, venues, order, preprints, dialect);
  }

  public BibtexOptions withDialect(Dialect dialect) {
    return new BibtexOptions(keys, venues, order, preprints, dialect);
  }
}
