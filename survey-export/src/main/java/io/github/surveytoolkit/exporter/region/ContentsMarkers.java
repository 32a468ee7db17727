package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.exporter.splice.Change;
import io.github.surveytoolkit.exporter.splice.LineEnd;
import io.github.surveytoolkit.model.source.ContentsList;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Outline;
import io.github.surveytoolkit.model.source.Region;
import io.github.surveytoolkit.model.source.RegionName;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts markers around the contents of a document, or below a heading that waits for them. Contents
 * that would lose a line by being generated get none.
 */
public final class ContentsMarkers {

  private static final String BEGIN = "<!-- survey:begin contents -->";
  private static final String END = "<!-- survey:end -->";

  private ContentsMarkers() {}

  /** Returns the change that puts the markers; none where there are such already. */
  public static Change of(Source source, Outline outline) {
    boolean marked =
        outline.regions().stream().anyMatch(region -> region.name() == RegionName.CONTENTS);
    Optional<ContentsList> list =
        outline.page().contents().stream()
            .filter(found -> outline.regions().stream().noneMatch(r -> overlaps(r, found)))
            .min(Comparator.comparing(found -> !found.isNamed()));
    return marked ? Change.NONE : list.map(l -> around(l, source, outline)).orElse(Change.NONE);
  }

  private static boolean overlaps(Region region, ContentsList list) {
    return region.span().start() < list.span().end() && list.span().start() < region.span().end();
  }

  private static Change around(ContentsList list, Source source, Outline outline) {
    String text = source.text();
    String lineEnd = LineEnd.of(text);
    if (list.items().isEmpty()) {
      int at = list.span().end();
      String region = lineEnd + lineEnd + BEGIN + lineEnd + END;
      return new Change(List.of(new TextEdit(new SourceSpan(at, at), region)), List.of());
    }
    int start = list.items().get(0).line().start();
    int end = start + text.substring(start, list.span().end()).stripTrailing().length();
    if (!keepsAll(list, source, outline)) {
      String message =
          "these contents say more than could be generated; put markers around a part of them";
      return new Change(
          List.of(), List.of(Diagnostic.warning("own-contents", message, source.position(start))));
    }
    return new Change(
        List.of(
            new TextEdit(new SourceSpan(start, start), BEGIN + lineEnd),
            new TextEdit(new SourceSpan(end, end), lineEnd + END)),
        List.of());
  }

  /** Each line stands among those that would be generated, in the same order. */
  private static boolean keepsAll(ContentsList list, Source source, Outline outline) {
    Region region = new Region(RegionName.CONTENTS, Map.of(), list.span(), list.span());
    String generated =
        new ContentsRegion(new RegionOptions(region), region, outline, source.text())
            .write(new RegionLayout(source.text().length()));
    List<String> lines = generated.lines().map(ContentsMarkers::withoutAnchors).toList();
    int next = 0;
    for (ContentsList.Item item : list.items()) {
      String written = source.text().substring(item.line().start(), item.line().end());
      int found = lines.subList(next, lines.size()).indexOf(withoutAnchors(written));
      if (found < 0) {
        return false;
      }
      next += found + 1;
    }
    return true;
  }

  private static String withoutAnchors(String line) {
    return line.replaceAll("\\(#[^)\\s]*\\)", "()").stripTrailing();
  }
}
