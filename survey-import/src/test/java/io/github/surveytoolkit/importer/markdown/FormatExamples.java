package io.github.surveytoolkit.importer.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** The examples of a page: each list in a {@code markdown} fence, what it reads as in the next. */
final class FormatExamples {

  /**
   * One example.
   *
   * @param name the heading above, numbered where one heading has several
   * @param expected the {@code json} fence right below the list; empty if there is none
   */
  record Example(String name, String list, Optional<String> expected) {}

  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private String heading = "";

  private FormatExamples() {}

  static List<Example> of(String page) {
    FormatExamples found = new FormatExamples();
    Node node = Parser.builder().build().parse(page).getFirstChild();
    for (; node != null; node = node.getNext()) {
      found.visit(node);
    }
    return found.examples;
  }

  private void visit(Node node) {
    if (node instanceof Heading) {
      heading = TextContentRenderer.builder().build().render(node);
    } else if (node instanceof FencedCodeBlock list && list.getInfo().equals("markdown")) {
      Optional<String> expected =
          node.getNext() instanceof FencedCodeBlock next && next.getInfo().equals("json")
              ? Optional.of(next.getLiteral())
              : Optional.empty();
      int number = counts.merge(heading, 1, Integer::sum);
      String name = number == 1 ? heading : heading + " (" + number + ")";
      examples.add(new Example(name, list.getLiteral(), expected));
    }
  }
}
