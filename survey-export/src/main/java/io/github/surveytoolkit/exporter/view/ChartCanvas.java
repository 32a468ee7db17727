package io.github.surveytoolkit.exporter.view;

import java.util.ArrayList;
import java.util.List;

/** A chart that is being drawn. */
final class ChartCanvas {

  static final int WIDTH = 720;
  static final int OTHERS = 8;

  /** Where what is below the title may begin. */
  static final int TOP = 40;

  private static final int TITLE_LINE = 20;

  private final List<ChartLineView> lines = new ArrayList<>();
  private final List<ChartBarView> bars = new ArrayList<>();
  private final List<ChartTextView> texts = new ArrayList<>();
  private final String name;
  private final String title;

  ChartCanvas(String name, String title) {
    this.name = name;
    this.title = title;
    text(0, TITLE_LINE, "title", title);
  }

  void line(int fromX, int fromY, int toX, int toY) {
    lines.add(new ChartLineView(fromX, fromY, toX, toY));
  }

  void bar(ChartBarView bar) {
    bars.add(bar);
  }

  void text(int x, int y, String style, String text) {
    texts.add(new ChartTextView(x, y, style, text));
  }

  ChartView finished(int height, String description) {
    return new ChartView(name, title, description, WIDTH, height, lines, bars, texts);
  }

  /** Returns {@code part} of {@code length} pixels; what is there at all is seen. */
  static int scaled(int part, int whole, int length) {
    return part == 0 ? 0 : Math.max(1, (int) ((2L * part * length + whole) / (2L * whole)));
  }
}
