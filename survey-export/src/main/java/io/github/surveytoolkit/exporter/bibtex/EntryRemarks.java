package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.exporter.bibtex.ExistingEntries.Existing;
import io.github.surveytoolkit.exporter.view.BibtexEntryView;
import io.github.surveytoolkit.exporter.view.BibtexFieldView;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a person should look at in the entries of a file, since only a person can decide it. */
final class EntryRemarks {

  private final String text;
  private final List<Diagnostic> remarks = new ArrayList<>();

  EntryRemarks(String text) {
    this.text = text;
  }

  List<Diagnostic> asList() {
    return remarks;
  }

  /** Says where the list has another venue than the entry. */
  void ofAppearance(Existing entry, Appearance appearance, Paper listed) {
    if (appearance == Appearance.PUBLISHED_SINCE) {
      String there = entry.paper().venue().map(Venue::name).orElse("no venue");
      ofVenues(entry, "published-since", there, listed);
    } else if (appearance == Appearance.ELSEWHERE) {
      ofVenues(entry, "other-venue", shown(entry.paper()), listed);
    }
  }

  private void ofVenues(Existing entry, String code, String there, Paper listed) {
    String name = "\"" + entry.name(text) + "\"";
    String both = " has " + there + ", the list has " + shown(listed);
    warn(entry, code, name + both + "; nothing that is there is changed");
  }

  private static String shown(Paper paper) {
    String venue = paper.venue().map(Venue::shortName).orElse("");
    String year = paper.date().map(PublicationDate::year).map(date -> " " + date).orElse("");
    return venue + year;
  }

  /** What the reader made of it by mending may not be what stands there, so nothing is added. */
  void ofNotPlain(Existing entry, Paper listed, BibtexEntryView view) {
    String type = entry.paper().fields().getOrDefault("entrytype", view.type());
    String names =
        new MissingFields(entry.paper(), type, List.of(), listed)
            .of(view.fields()).stream()
                .map(BibtexFieldView::name)
                .filter(name -> entry.isSilentOn(name, text))
                .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      String name = "\"" + entry.name(text) + "\"";
      String reason = ", which is not quite BibTeX; once it is mended, this would be: ";
      warn(entry, "not-plain", "nothing is added to " + name + reason + names);
    }
  }

  private void warn(Existing entry, String code, String message) {
    remarks.add(Diagnostic.warning(code, message, entry.origin().position()));
  }
}
