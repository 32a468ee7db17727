package example;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.template.Escaper;
import io.github.surveytoolkit.exporter.template.TemplateSource;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.Survey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a list as a page of a wiki, a format of its own: {@code WikiFormat README.md}. */
class WikiFormat {

  private static final String TEMPLATE =
      """
      [#list sections as section]
      == [=section.title] ==
      [#list section.papers as paper]
      * [[=paper.address] [=paper.title]]
      [/#list]
      [/#list]
      """;

  private static final Escaper ESCAPER = text -> "<nowiki>" + text + "</nowiki>";

  public static void main(String[] arguments) throws IOException {
    ExportFormat wiki =
        new ExportFormat("wiki", List.of(".wiki"), TemplateSource.of("page.wiki", TEMPLATE), ESCAPER);
    Survey survey = SurveyImport.read(Path.of(arguments[0])).survey();

    System.out.print(SurveyExport.write(survey, wiki));
  }
}
