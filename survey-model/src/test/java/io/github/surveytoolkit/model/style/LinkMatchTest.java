package io.github.surveytoolkit.model.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkMatchTest {

  private static final Link PAPER = link(LinkKind.PAPER, "Paper", "https://example.org/a.pdf");
  private static final Link CODE = link(LinkKind.CODE, "Code", "https://example.org/code");

  private static Link link(LinkKind kind, String label, String url) {
    return new Link(kind, Optional.of(label), url);
  }

  @Test
  void findsLinksInAnotherOrder() {
    assertThat(LinkMatch.of(List.of(PAPER, CODE), List.of(CODE, PAPER))).containsExactly(1, 0);
  }

  @Test
  void findsALinkByItsAddressAndByItsLabel() {
    Link named = link(LinkKind.PAPER, "PDF", "https://example.org/a.pdf");
    Link moved = link(LinkKind.CODE, "Code", "https://example.org/elsewhere");
    assertThat(LinkMatch.of(List.of(PAPER, CODE), List.of(moved, named))).containsExactly(1, 0);
  }

  @Test
  void findsNoneForALinkThatIsGone() {
    assertThat(LinkMatch.of(List.of(PAPER, CODE), List.of(CODE))).containsExactly(-1, 0);
  }
}
