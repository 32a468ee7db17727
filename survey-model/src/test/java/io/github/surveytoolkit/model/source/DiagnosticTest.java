package io.github.surveytoolkit.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

  private static final Position POSITION = new Position("README.md", 12, 3);

  @Test
  void showsPositionSeverityMessageAndCode() {
    Diagnostic warning =
        Diagnostic.warning(
            "unknown-venue", "unknown venue \"NeruIPS\", did you mean \"NeurIPS\"?", POSITION);

    assertThat(warning)
        .hasToString(
            "README.md:12:3: warning: unknown venue \"NeruIPS\", did you mean \"NeurIPS\"?"
                + " [unknown-venue]");
  }

  @Test
  void showsEachSeverityByItsWord() {
    assertThat(Diagnostic.info("c", "m", POSITION)).hasToString("README.md:12:3: info: m [c]");
    assertThat(Diagnostic.error("c", "m", POSITION)).hasToString("README.md:12:3: error: m [c]");
  }

  @Test
  void ordersSeveritiesTheGravestLast() {
    assertThat(Severity.INFO).isLessThan(Severity.WARNING);
    assertThat(Severity.WARNING).isLessThan(Severity.ERROR);
  }

  @Test
  void doesNotFollowChangesOfTheFixItWasMadeFrom() {
    List<TextEdit> edits = new ArrayList<>();
    Diagnostic diagnostic = new Diagnostic(Severity.INFO, "c", "m", POSITION, edits);

    edits.add(new TextEdit(new SourceSpan(0, 1), ""));

    assertThat(diagnostic.fix()).isEmpty();
  }
}
