package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The entries of a file: what they say, and how they stand there. */
final class ExistingEntries {

  /** Whatever BibTeX could take for an entry, in a comment or not, so that its key is not free. */
  private static final Pattern ANY_KEY =
      Pattern.compile("@\\s{0,20}[\\w-]{1,60}\\s{0,20}[{(]\\s{0,20}([^\\s,{}()]{1,200})");

  /**
   * One entry.
   *
   * @param text nothing where the entry is not quite by BibTeX's grammar
   */
  record Existing(Paper paper, EntryOrigin origin, SourceSpan span, Optional<EntryText> text) {

    /** Returns the key as written there, or else what tells the entry from others. */
    String name(String file) {
      return text.map(found -> file.substring(found.key().start(), found.key().end()))
          .or(() -> paper.key().map(CitationKey::value))
          .orElse(paper.title());
    }
  }

  private final String text;
  private final Map<Place, Existing> byPlace = new LinkedHashMap<>();

  ExistingEntries(ReadResult read, String text) {
    this.text = text;
    read.survey()
        .forEachPaper(
            (place, paper) ->
                read.sourceMap()
                    .of(place)
                    .ifPresent(
                        origin ->
                            origin.span().ifPresent(span -> add(place, paper, origin, span))));
  }

  private void add(Place place, Paper paper, EntryOrigin origin, SourceSpan span) {
    byPlace.put(place, new Existing(paper, origin, span, EntryText.of(text, span)));
  }

  Optional<Existing> at(Place place) {
    return Optional.ofNullable(byPlace.get(place));
  }

  /** Returns the entries in the order of the file. */
  List<Existing> inOrder() {
    List<Existing> entries = new ArrayList<>(byPlace.values());
    entries.sort(Comparator.comparingInt(entry -> entry.span().start()));
    return entries;
  }

  /** Returns the entries that are plain enough to learn from, in the order of the file. */
  List<EntryText> texts() {
    return inOrder().stream().map(Existing::text).flatMap(Optional::stream).toList();
  }

  /**
   * Returns {@code surveys} as one, with a paper for each key that stands in the file, so that no
   * new entry gets one of them: also keys of entries that cannot be read, and of such that are one
   * work.
   */
  Survey withAllKeys(List<Survey> surveys) {
    List<Paper> papers = new ArrayList<>();
    surveys.forEach(survey -> survey.forEachPaper((place, paper) -> papers.add(paper)));
    ANY_KEY
        .matcher(text)
        .results()
        .map(found -> CitationKey.parse(found.group(1)))
        .flatMap(Optional::stream)
        .map(key -> Paper.titled("").withKey(key))
        .forEach(papers::add);
    return new Survey(Optional.empty(), About.NOTHING, papers, List.of());
  }
}
