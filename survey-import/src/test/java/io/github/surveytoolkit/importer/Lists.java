package io.github.surveytoolkit.importer;

import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads lists for tests, and shows what came of them in a form that is easy to write down. */
public final class Lists {

  private Lists() {}

  /** Reads a list that the test spells out. */
  public static ReadResult read(String markdown) {
    return SurveyImport.read(Source.of("list.md", markdown), ImportFormat.MARKDOWN);
  }

  /** Reads a list that stands beside the tests. */
  public static ReadResult resource(String name) throws IOException {
    try (InputStream stream = Objects.requireNonNull(Lists.class.getResourceAsStream(name), name)) {
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Returns all papers, in reading order. */
  public static List<Paper> papers(ReadResult read) {
    List<Paper> papers = new ArrayList<>();
    read.survey().forEachPaper((place, paper) -> papers.add(paper));
    return papers;
  }

  /** Returns the categories as an indented outline with the number of papers of each. */
  public static String outline(ReadResult read) {
    StringBuilder outline = new StringBuilder();
    read.survey().categories().forEach(category -> append(category, "", outline));
    return outline.toString();
  }

  private static void append(Category category, String indent, StringBuilder outline) {
    outline.append(indent).append(category.title());
    outline
        .append(category.papers().isEmpty() ? "" : " (" + category.papers().size() + ")")
        .append('\n');
    category.categories().forEach(inner -> append(inner, indent + "  ", outline));
  }
}
