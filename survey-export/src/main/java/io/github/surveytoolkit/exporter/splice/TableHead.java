package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.style.EntryBlock;
import java.util.Collection;
import java.util.regex.Pattern;

/** Finds the head of the table in which a page lists entries, for a table that is to be like it. */
final class TableHead {

  private static final Pattern DELIMITER = Pattern.compile("[\\s|:-]*-[\\s|:-]*");

  private TableHead() {}

  /** Returns the two lines of the first table of entries, each with its line end; else nothing. */
  static String before(String text, Collection<EntryBlock> blocks, String lineEnd) {
    for (EntryBlock block : blocks) {
      String[] above = text.substring(0, block.span().start()).split("\r?\n", -1);
      int last = above.length - 2;
      boolean head =
          last >= 1
              && text.startsWith("|", block.span().start())
              && DELIMITER.matcher(above[last]).matches();
      if (head) {
        return above[last - 1] + lineEnd + above[last] + lineEnd;
      }
    }
    return "";
  }
}
