package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import io.github.surveytoolkit.model.style.EntryBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes entries off a page with their lines, so that no two blank lines meet where they were. */
final class Removals {

  private final String text;

  Removals(String text) {
    this.text = text;
  }

  /** Returns the edits that remove {@code blocks}; neighbours go in one. */
  List<TextEdit> of(List<EntryBlock> blocks) {
    List<EntryBlock> ordered = new ArrayList<>(blocks);
    ordered.sort(Comparator.comparingInt(block -> block.span().start()));
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < ordered.size(); ) {
      SourceSpan run = ordered.get(i).span();
      boolean whole = ordered.get(i).isWhole();
      int next = i + 1;
      while (next < ordered.size() && isNext(run, ordered.get(next).span())) {
        run = run.union(ordered.get(next).span());
        whole &= ordered.get(next++).isWhole();
      }
      edits.add(new TextEdit(whole && isLines(run) ? lines(run) : run, ""));
      i = next;
    }
    return edits;
  }

  private boolean isNext(SourceSpan run, SourceSpan next) {
    return run.end() <= next.start() && text.substring(run.end(), next.start()).isBlank();
  }

  private boolean isLines(SourceSpan run) {
    boolean begins = run.start() == 0 || text.charAt(run.start() - 1) == '\n';
    return begins && (run.end() == text.length() || isLineEnd(run.end()));
  }

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private SourceSpan lines(SourceSpan run) {
    int feed = text.indexOf('\n', run.end());
    int end = feed < 0 ? text.length() : feed + 1;
    if (text.substring(end).isBlank()) {
      return new SourceSpan(lastStart(run, end), end);
    }
    boolean blankBefore = run.start() == 0 || isBlankLineBefore(run.start());
    while (blankBefore && isBlankLine(end)) {
      end = text.indexOf('\n', end) + 1;
    }
    return new SourceSpan(run.start(), end);
  }

  /** At the end of a text the blank lines in front go too, and the line end if none is last. */
  private int lastStart(SourceSpan run, int end) {
    int start = run.start();
    while (start > 0 && isBlankLineBefore(start)) {
      start = text.lastIndexOf('\n', start - 2) + 1;
    }
    boolean ends = end > 0 && text.charAt(end - 1) == '\n';
    if (ends || start == 0) {
      return start;
    }
    return start > 1 && text.charAt(start - 2) == '\r' ? start - 2 : start - 1;
  }

  private boolean isBlankLineBefore(int start) {
    int line = start >= 2 ? text.lastIndexOf('\n', start - 2) + 1 : 0;
    return start > 0 && text.substring(line, start).isBlank();
  }

  private boolean isBlankLine(int at) {
    int end = text.indexOf('\n', at);
    return end >= 0 && text.substring(at, end).isBlank();
  }
}
