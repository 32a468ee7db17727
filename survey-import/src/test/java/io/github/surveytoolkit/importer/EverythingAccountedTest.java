package io.github.surveytoolkit.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.source.BlockAccount;
import io.github.surveytoolkit.model.source.BlockAccount.Outcome;
import io.github.surveytoolkit.model.source.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.ListItem;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every item and every row of a document became a paper, completed one, or was left out. */
class EverythingAccountedTest {

  static Stream<Path> documents() throws IOException {
    Path root = Path.of(System.getProperty("project.root", ".."));
    Stream<Path> fixtures = markdown(root.resolve("survey-import/src/test/resources"));
    Stream<Path> pages =
        Stream.concat(markdown(root.resolve("docs")), markdown(root.resolve("examples")));
    return Stream.concat(fixtures, pages);
  }

  private static Stream<Path> markdown(Path folder) throws IOException {
    try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void accountsForEachBlockOnce(Path document) throws IOException {
    ReadResult read = SurveyImport.read(document);
    List<BlockAccount> blocks = read.blocks();
    assertThat(blocks.stream().filter(block -> isItemOrRow(block.kind())).count())
        .isEqualTo(itemsAndRows(document));
    assertThat(blocks).allSatisfy(block -> assertThat(block.reason()).isNotBlank());
    assertThat(blocks.stream().filter(block -> block.outcome() == Outcome.PAPER).count())
        .isEqualTo(read.survey().entryCount());
  }

  private static boolean isItemOrRow(String kind) {
    return List.of("list item", "numbered item", "table row").contains(kind);
  }

  /** Counted by the parser itself, without our reader. */
  private static long itemsAndRows(Path document) {
    long[] count = {0};
    Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    try {
      parser.parse(Files.readString(document)).accept(new Counter(count));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return count[0];
  }

  private static final class Counter extends AbstractVisitor {

    private final long[] count;

    Counter(long[] count) {
      this.count = count;
    }

    @Override
    public void visit(ListItem item) {
      count[0]++;
      visitChildren(item);
    }

    @Override
    public void visit(CustomNode node) {
      count[0] += node instanceof TableRow && node.getParent() instanceof TableBody ? 1 : 0;
      visitChildren(node);
    }
  }
}
