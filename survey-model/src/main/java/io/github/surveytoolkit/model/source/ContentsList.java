package io.github.surveytoolkit.model.source;

import java.util.List;

/**
 * A list of links to headings of its own page.
 *
 * @param isNamed true if a heading or a line above it calls it contents
 * @param items in order, each before those below it
 */
public record ContentsList(SourceSpan span, boolean isNamed, List<Item> items) {

  public ContentsList {
    items = List.copyOf(items);
  }

  /**
   * One item.
   *
   * @param depth 0 at the top
   * @param line its own text with what stands before it in its line, without the line end
   * @param content offset in that line where the text begins, behind the bullet
   * @param end offset after all items below it, without the line end
   * @param links in its own text
   */
  public record Item(int depth, SourceSpan line, int content, int end, List<Target> links) {

    public Item {
      links = List.copyOf(links);
    }
  }

  /**
   * A link to a place of the page.
   *
   * @param label as written
   * @param anchor where it leads, decoded, without {@code #}
   * @param span the whole link
   * @param destination what stands behind {@code #}
   */
  public record Target(String label, String anchor, SourceSpan span, SourceSpan destination) {}
}
