package io.github.surveytoolkit.exporter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {

  /** What the templates of these tests see. */
  public record View(String title, Text key, int number, boolean flag, List<View> parts) {}

  /** A view that holds what no view may hold. */
  public record Wrong(Object value) {}

  private static final View VIEW =
      new View("a&b", new Text.Verbatim("c&d"), 1_234_567, true, List.of());

  private final TemplateEngine engine =
      new TemplateEngine("Test", text -> text.replace("&", "[and]"));

  @Test
  void escapesEveryInterpolation() {
    assertThat(rendered("[=title] [='x&y'] [=title + '&'] a&b", VIEW))
        .isEqualTo("a[and]b x[and]y a[and]b[and] a&b");
  }

  @Test
  void leavesVerbatimTextAlone() {
    assertThat(rendered("[=key]", VIEW)).isEqualTo("c&d");
  }

  @Test
  void escapesTextThatAViewCallsPlain() {
    assertThat(rendered("[=value]", new Wrong(new Text.Plain("a&b")))).isEqualTo("a[and]b");
  }

  @Test
  void showsListsNumbersAndFlags() {
    View view = new View("", new Text.Plain(""), 0, false, List.of(VIEW, VIEW));

    assertThat(
            rendered(
                "[#list parts as part][=part.number][#if part.flag]![/#if][#sep], [/#sep][/#list]",
                view))
        .isEqualTo("1234567!, 1234567!");
  }

  @Test
  void writesNumbersAlikeUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(rendered("[=number]", VIEW)).isEqualTo("1234567");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void takesNoTextOfAViewForTemplate() {
    View view = new View("[=number] ${number} <#if>", new Text.Plain(""), 1, true, List.of());

    assertThat(rendered("[=title]", view)).isEqualTo("[=number] ${number} <#if>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "missing.ftl",
        "/etc/passwd",
        "../../../../../../../../../../etc/passwd",
        "file:///etc/passwd"
      })
  void rendersBundledTemplatesOnly(String name) {
    assertThatThrownBy(() -> engine.render(TemplateSource.bundled(name), VIEW))
        .isInstanceOf(ExportException.class)
        .hasMessage(
            name + ":1:1: error: there is no such template; check the name [template-missing]");
  }

  @Test
  void refusesViewsThatHoldOtherThings() {
    assertThatThrownBy(() -> rendered("[=value]", new Wrong(Path.of("/"))))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("a view must not hold a ");
    assertThatThrownBy(() -> rendered("[=value.a]", new Wrong(Map.of("a", "b"))))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("a view must not hold a ");
  }

  @Test
  void namesWhatATemplateLooksForInVain() {
    assertThatThrownBy(() -> rendered("[=tilte]", VIEW))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("tilte");
  }

  private String rendered(String template, Record view) {
    return engine.render(TemplateSource.of("under-test.ftl", template), view);
  }
}
