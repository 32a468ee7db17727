package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkKindTest {

  @ParameterizedTest
  @EnumSource
  void isFoundByItsOwnWord(LinkKind kind) {
    assertThat(LinkKind.ofWord(kind.word())).contains(kind);
  }

  @Test
  void hasLowerCaseWords() {
    assertThat(LinkKind.CODE.word()).isEqualTo("code");
    assertThat(LinkKind.ofWord("Code")).isEmpty();
    assertThat(LinkKind.ofWord("homepage")).isEmpty();
  }
}
