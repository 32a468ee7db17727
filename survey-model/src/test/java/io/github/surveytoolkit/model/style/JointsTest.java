package io.github.surveytoolkit.model.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JointsTest {

  @Test
  void leavesOutAVenueWithTheBracketsAroundIt() {
    assertThat(Joints.without(". *[", "", "]* [[", false)).isEqualTo(". [[");
  }

  @Test
  void keepsTheBracketsWhenAYearIsLeftOutOfThem() {
    assertThat(Joints.without("'", "", "]* [[", false)).isEqualTo("]* [[");
  }

  @Test
  void leavesOutALinkWithItsOwnMarks() {
    assertThat(Joints.without(") [[", "\uE000]](\uE001", ")", false)).isEqualTo(")");
  }

  @Test
  void keepsTheCellsOfARow() {
    assertThat(Joints.without(" | ", "", " | ", true)).isEqualTo(" |  | ");
  }

  @Test
  void leavesOutAChildBullet() {
    assertThat(Joints.without("\n  - ", "", "\n  - Keyword: ", false)).isEqualTo("\n  - Keyword: ");
  }
}
