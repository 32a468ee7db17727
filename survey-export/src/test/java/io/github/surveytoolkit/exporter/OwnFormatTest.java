package io.github.surveytoolkit.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.template.Escaper;
import io.github.surveytoolkit.exporter.template.TemplateSource;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A format of a user's, made as CONTRIBUTING.md shows it: an escaper, a template and a name. */
class OwnFormatTest {

  private static final Escaper TYPST =
      text -> text.replaceAll("([\\\\#*_`$<>@\\[\\]\"~/=+-])", "\\\\$1");

  private static final ExportFormat FORMAT =
      new ExportFormat(
          "typst",
          List.of(".typ"),
          TemplateSource.of(
              "survey.typ.ftl",
              """
              [#list sections as section]
              = [=section.title]
              [#list section.papers as paper]
              + [#if paper.address?has_content]#link("[=paper.address]")[[=paper.title]][#else][=paper.title][/#if]
              [/#list]
              [/#list]
              """),
          TYPST);

  private static Survey survey(String title, String url) {
    Link link = new Link(LinkKind.PAPER, Optional.empty(), url);
    Paper paper = Paper.titled(title).withLinks(List.of(link));
    return new Survey(
        Optional.empty(),
        About.NOTHING,
        List.of(),
        List.of(new Category(title, List.of(paper), List.of())));
  }

  @Test
  void laysOutAndEscapes() {
    assertThat(SurveyExport.write(survey("#eval(\"1\") *now*", "https://example.org/a"), FORMAT))
        .isEqualTo(
            """
            = \\#eval(\\"1\\") \\*now\\*
            + #link("https://example.org/a")[\\#eval(\\"1\\") \\*now\\*]
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[=title]",
        "[#list entries as x][/#list]",
        "${title} #{title} <#if>",
        "[#-- x --] [#ftl] [@m /]",
        "]] #[ }} \" \\",
        "$x$ `code` <label> @cite"
      })
  void keepsHostileTextWithinItsPlace(String text) {
    String escaped = TYPST.escape(text);

    assertThat(SurveyExport.write(survey(text, "javascript:alert(1)"), FORMAT))
        .isEqualTo("= " + escaped + "\n+ " + escaped + "\n");
  }
}
