package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CategoryPathTest {

  @Test
  void growsFromTheRootAndLeavesItAsItIs() {
    CategoryPath pruning = CategoryPath.ROOT.then("Compression").then("Pruning");

    assertThat(pruning.titles()).containsExactly("Compression", "Pruning");
    assertThat(CategoryPath.ROOT.titles()).isEmpty();
  }

  @Test
  void showsItselfAsReportsDo() {
    assertThat(CategoryPath.ROOT).hasToString("");
    assertThat(new CategoryPath(List.of("Compression", "Pruning")))
        .hasToString("Compression > Pruning");
  }

  @Test
  void doesNotFollowChangesOfTheListItWasMadeFrom() {
    List<String> titles = new ArrayList<>(List.of("Compression"));
    CategoryPath path = new CategoryPath(titles);

    titles.add("Pruning");

    assertThat(path.titles()).containsExactly("Compression");
  }
}
