package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** A block that may be an entry: an item, a row, a paragraph, or a heading with text under it. */
final class Candidate {

  /** The form of the block. */
  enum Kind {
    LIST_ITEM("list item"),
    NUMBERED_ITEM("numbered item"),
    TABLE_ROW("table row"),
    HTML_ITEM("HTML list item"),
    HTML_ROW("HTML table row"),
    /** a row of a table in our own form */
    OWN_ROW("table row"),
    /** a row of one bold cell */
    SECTION_ROW("table row"),
    /** a row of a table without titles, a legend and the like */
    LEGEND_ROW("table row"),
    PARAGRAPH("paragraph"),
    ENTRY_HEADING("entry heading"),
    DETAILS("details");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private final Kind kind;
  private final SourceSpan span;
  private EntryText text;
  private final List<Part> parts = new ArrayList<>();
  private final List<Candidate> children = new ArrayList<>();

  Candidate(Kind kind, EntryText text, SourceSpan span) {
    this.kind = kind;
    this.text = text;
    this.span = span;
  }

  Kind kind() {
    return kind;
  }

  EntryText text() {
    return text;
  }

  SourceSpan span() {
    return span;
  }

  /** Returns where the first word stands, which is the line that people mean. */
  int start() {
    return span.start();
  }

  void text(EntryText replacement) {
    text = replacement;
  }

  /** Returns what completes the entry without being an item itself. */
  List<Part> parts() {
    return parts;
  }

  /** Returns the items of a list below this item. */
  List<Candidate> children() {
    return children;
  }

  boolean isItem() {
    return kind == Kind.LIST_ITEM || kind == Kind.NUMBERED_ITEM || kind == Kind.HTML_ITEM;
  }

  /** Returns true for a row that is no entry whatever it says. */
  boolean isNoEntry() {
    return kind == Kind.SECTION_ROW || kind == Kind.LEGEND_ROW;
  }

  boolean isParagraph() {
    return kind == Kind.PARAGRAPH;
  }
}
