package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.identity.FillingAccount.Value;
import io.github.surveytoolkit.model.source.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in one paper from the references that are it. */
final class PaperFilling {

  private final Profile profile;
  private final Selection selection;

  /** The references whose publication is the paper's. */
  private final List<Candidate> publications;

  private final List<Value> values = new ArrayList<>();
  private final Map<String, String> origins;
  private Paper paper;

  PaperFilling(Profile profile, Selection selection) {
    this.profile = profile;
    this.selection = selection;
    this.paper = profile.paper();
    this.origins = new LinkedHashMap<>(paper.filled());
    this.publications =
        selection.chosen().stream().filter(found -> found.isHeldBy(profile)).toList();
  }

  Paper filled() {
    authors();
    venue();
    date();
    fields();
    identifiers();
    link();
    return values.isEmpty() ? paper : paper.withFilled(origins);
  }

  FillingAccount account(Position entry) {
    return new FillingAccount(
        entry,
        paper.title(),
        selection.chosen().stream().map(Candidate::found).toList(),
        selection.refused(),
        values);
  }

  private void authors() {
    for (Candidate found : selection.chosen()) {
      List<Author> whole = found.reference().paper().authors();
      if (AuthorLists.completes(whole, paper.authors())) {
        Optional<String> before =
            Optional.of(paper.authors())
                .filter(authors -> !authors.isEmpty())
                .map(authors -> authors.get(0).fullName());
        paper = paper.withAuthors(whole);
        origins.remove("authors");
        note("authors", AuthorLists.shown(whole), found, before);
      }
    }
  }

  /** Published wins over preprint, and brings its year. */
  private void venue() {
    if (profile.publishedAt().isPresent()) {
      return;
    }
    Optional<Candidate> published =
        publications.stream()
            .filter(
                found ->
                    profile.isPreprint()
                        ? Publication.certain(found.profile()).isPresent()
                        : found.profile().publishedAt().isPresent())
            .findFirst();
    if (published.isPresent()) {
      take(published.get());
    } else if (paper.venue().isEmpty()) {
      publications.stream()
          .filter(found -> found.profile().isPreprint())
          .findFirst()
          .ifPresent(this::take);
    }
  }

  private void take(Candidate found) {
    Paper other = found.reference().paper();
    Optional<String> before = paper.venue().map(Venue::shortName);
    paper = paper.withVenue(other.venue().orElseThrow());
    note("venue", other.venue().map(Venue::shortName).orElse(""), found, before);
    Optional<Integer> year = paper.date().map(PublicationDate::year);
    Optional<PublicationDate> date =
        other
            .date()
            .filter(of -> !year.equals(Optional.of(of.year())) && !found.profile().isPreprint());
    if (date.isPresent()) {
      paper = paper.withDate(date.get());
      note("year", "" + date.get().year(), found, year.map(String::valueOf));
    }
    if (other.fields().containsKey("entrytype")) {
      field("entrytype", found);
    }
  }

  private void date() {
    for (Candidate found : ofPublication()) {
      Optional<PublicationDate> date = found.reference().paper().date();
      if (date.isPresent() && paper.date().isEmpty()) {
        paper = paper.withDate(date.get());
        note("year", "" + date.get().year(), found, Optional.empty());
      } else if (date.isPresent() && addsMonth(date.get())) {
        paper = paper.withDate(date.get());
        note("month", "" + date.get().month().getAsInt(), found, Optional.empty());
      }
    }
  }

  private boolean addsMonth(PublicationDate date) {
    return date.month().isPresent()
        && paper.date().filter(d -> d.year() == date.year() && d.month().isEmpty()).isPresent();
  }

  /** Once a venue is known, a preprint says nothing more of the publication. */
  private List<Candidate> ofPublication() {
    boolean published = paper.venue().filter(venue -> !venue.isPreprint()).isPresent();
    return publications.stream()
        .filter(
            found ->
                !published
                    || (found.profile().publishedAt().isPresent()
                        && Publication.sameVenue(Profile.of(paper), found.profile())))
        .toList();
  }

  private void fields() {
    for (Candidate found : ofPublication()) {
      for (String name : found.reference().paper().fields().keySet()) {
        if (PublicationFields.contains(name) && !found.profile().isPreprint()) {
          field(name, found);
        }
      }
    }
  }

  private void field(String name, Candidate found) {
    String value = found.reference().paper().fields().getOrDefault(name, "");
    if (!value.isEmpty() && !paper.fields().containsKey(name)) {
      Map<String, String> fields = new LinkedHashMap<>(paper.fields());
      fields.put(name, value);
      paper = paper.withFields(fields);
      note(name, value, found, Optional.empty());
    }
  }

  private void identifiers() {
    for (Candidate found : selection.chosen()) {
      Identifiers own = paper.identifiers();
      Identifiers other = found.reference().paper().identifiers();
      if (Profile.of(paper).arxiv().isEmpty() && other.arxiv().isPresent()) {
        paper = paper.withIdentifiers(new Identifiers(other.arxiv(), own.doi()));
        note("arxiv", other.arxiv().get().value(), found, Optional.empty());
        primaryClass(found);
      }
    }
    for (Candidate found : ofPublication()) {
      Identifiers own = paper.identifiers();
      Optional<Doi> doi = found.reference().paper().identifiers().doi();
      if (Profile.of(paper).doi().isEmpty() && doi.filter(d -> d.arxiv().isEmpty()).isPresent()) {
        paper =
            paper.withIdentifiers(
                new Identifiers(own.arxiv().or(() -> own.doi().flatMap(Doi::arxiv)), doi));
        note("doi", doi.get().value(), found, own.doi().map(Doi::value));
      }
    }
  }

  private void primaryClass(Candidate found) {
    if (found.reference().paper().fields().containsKey("primaryclass")) {
      field("primaryclass", found);
    }
  }

  /** Where the list has an address, it says itself where the paper is. */
  private void link() {
    for (Candidate found : selection.chosen()) {
      List<Link> links = found.reference().paper().links();
      if (paper.links().isEmpty() && !links.isEmpty()) {
        Link first = links.get(0);
        paper = paper.withLinks(List.of(new Link(first.kind(), Optional.empty(), first.url())));
        note("url", first.url(), found, Optional.empty());
      }
    }
  }

  private void note(String name, String shown, Candidate found, Optional<String> before) {
    String origin = found.reference().origin();
    origins.putIfAbsent(name, origin);
    values.add(new Value(name, shown, origin, before));
  }
}
