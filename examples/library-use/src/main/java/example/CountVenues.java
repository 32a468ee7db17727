package example;

import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Prints how many papers of a list appeared where: {@code CountVenues README.md}. */
class CountVenues {

  public static void main(String[] arguments) throws IOException {
    Survey survey = SurveyImport.read(Path.of(arguments[0])).survey();

    Map<String, Integer> counts = new TreeMap<>();
    survey.allPapers().stream()
        .flatMap(paper -> paper.venue().stream())
        .map(Venue::shortName)
        .forEach(venue -> counts.merge(venue, 1, Integer::sum));

    counts.forEach((venue, count) -> System.out.println(venue + ": " + count));
  }
}
