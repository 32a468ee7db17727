package io.github.surveytoolkit.exporter.region;

/** What has a page of its own. */
public enum PagesBy {
  /** each category at the top */
  CATEGORY,
  TAG
}
