package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills in what a list does not say of its papers from bibliographies that do.
 *
 * <pre>{@code
 * Filling filling = Filling.of(SurveyImport.read(Path.of("README.md")));
 * ImportOptions some = ImportOptions.STANDARD.withWanted(filling::mayUse);
 * FilledSurvey filled = filling.from(List.of(SurveyImport.read(Path.of("refs.bib"), some)));
 * }</pre>
 *
 * No paper is added, and nothing that the list says is changed but for one thing: where it knows no
 * more than a preprint server, the published venue and its year are taken. {@code Paper.filled}
 * says where each value comes from.
 */
public final class Filling {

  private static final Position NOWHERE = new Position("-", 1, 1);

  private final ReadResult list;
  private final Map<Place, Profile> papers = new LinkedHashMap<>();
  private final ReferenceIndex index;

  private Filling(ReadResult list) {
    this.list = list;
    list.survey().forEachPaper((place, paper) -> papers.put(place, Profile.of(paper)));
    this.index = new ReferenceIndex(List.copyOf(papers.values()));
  }

  /** Prepares the papers of {@code list} to be recognised. */
  public static Filling of(ReadResult list) {
    return new Filling(list);
  }

  /**
   * Returns false if {@code reference} is none of the papers of the list for sure, as its title and
   * its identifiers show. Readers of large bibliographies ask this before they read an entry whole,
   * and may ask in several threads.
   */
  public boolean mayUse(Paper reference) {
    return index.mayHold(reference) && !index.candidates(Profile.of(reference)).isEmpty();
  }

  /** Fills in from {@code bibliographies}; of several values for one thing the first is taken. */
  public FilledSurvey from(List<ReadResult> bibliographies) {
    List<List<Candidate>> candidates = new ArrayList<>();
    papers.forEach((place, paper) -> candidates.add(new ArrayList<>()));
    List<Profile> profiles = List.copyOf(papers.values());
    for (ReadResult bibliography : bibliographies) {
      bibliography
          .survey()
          .forEachPaper(
              (place, paper) ->
                  collect(
                      new Reference(paper, position(bibliography, place)), profiles, candidates));
    }
    return fill(select(profiles, candidates));
  }

  private void collect(
      Reference reference, List<Profile> profiles, List<List<Candidate>> candidates) {
    Profile profile = Profile.of(reference.paper());
    for (int paper : index.candidates(profile)) {
      Verdict verdict = MatchJudge.judge(profiles.get(paper), profile);
      candidates.get(paper).add(new Candidate(reference, profile, verdict));
    }
  }

  private static List<Selection> select(List<Profile> profiles, List<List<Candidate>> candidates) {
    List<Selection> selections = new ArrayList<>();
    Claims claims = new Claims();
    for (int i = 0; i < profiles.size(); i++) {
      Selection selection = Selection.of(profiles.get(i), candidates.get(i));
      claims.add(profiles.get(i), selection);
      selections.add(selection);
    }
    claims.settle();
    return selections;
  }

  private FilledSurvey fill(List<Selection> selections) {
    List<FillingAccount> accounts = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Survey filled =
        list.survey()
            .map(
                (place, paper) -> {
                  Selection selection = selections.get(accounts.size());
                  Position position = position(list, place);
                  PaperFilling filling =
                      new PaperFilling(papers.getOrDefault(place, Profile.of(paper)), selection);
                  Paper whole = filling.filled();
                  accounts.add(filling.account(position));
                  diagnostics.addAll(FillingConflicts.of(Profile.of(paper), selection, position));
                  return whole;
                });
    return new FilledSurvey(filled, accounts, diagnostics);
  }

  private static Position position(ReadResult read, Place place) {
    return read.sourceMap().of(place).map(EntryOrigin::position).orElse(NOWHERE);
  }
}
