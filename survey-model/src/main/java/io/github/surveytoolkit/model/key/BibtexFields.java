package io.github.surveytoolkit.model.key;

import java.util.List;
import java.util.Locale;

/** The fields that BibTeX, biblatex and JabRef know. */
final class BibtexFields {

  private static final List<String> NAMES =
      List.of(
          ("abstract addendum address afterword annotation annotator archive archiveprefix assignee"
                  + " author bookauthor bookpagination booksubtitle booktitle booktitleaddon chapter"
                  + " comment commentator crossref date day dayfiled doi edition editor editora"
                  + " editorb editorc eid entryset eprint eprintclass eprinttype eventdate eventtitle"
                  + " eventtitleaddon file foreword gender groups holder howpublished institution"
                  + " introduction isan isbn ismn isrn issn issue issuetitle iswc journal"
                  + " journalsubtitle journaltitle key keywords label language langid library location"
                  + " mainsubtitle maintitle maintitleaddon month monthfiled mrclass mrnumber"
                  + " nationality note number organization origdate origlanguage origlocation"
                  + " origpublisher origtitle owner pages pagetotal pagination part pmid primaryclass"
                  + " priority publisher pubstate quality ranking readstatus relevance reprinttitle"
                  + " revision school series shortauthor shorteditor shortjournal shortseries"
                  + " shorttitle subtitle timestamp title titleaddon translator type url urldate venue"
                  + " version volume volumes year yearfiled")
              .split(" ", -1));

  private BibtexFields() {}

  static List<String> names() {
    return NAMES;
  }

  /** Returns true if {@code name} is a field, in whatever case. */
  static boolean contains(String name) {
    return NAMES.contains(name.toLowerCase(Locale.ROOT));
  }
}
