package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.BlockAccount;
import io.github.surveytoolkit.model.source.BlockAccount.Outcome;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Outline;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.SourceMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts papers together as a survey, and the accounts of all entries. */
final class SurveyBuilder {

  private record Placed(Paper paper, EntryOrigin origin) {}

  private final Findings findings;
  private final CategoriesFrom categories;
  private final EntryMapper mapper;
  private final List<Placed> root = new ArrayList<>();
  private final Map<String, List<Placed>> byCategory = new LinkedHashMap<>();
  private final List<BlockAccount> accounts = new ArrayList<>();

  SurveyBuilder(Findings findings, CategoriesFrom categories) {
    this.findings = findings;
    this.categories = categories;
    this.mapper = new EntryMapper(findings);
  }

  void add(BibtexEntry entry) {
    Position position = findings.source().position(entry.span().start());
    if (entry.type().equals("xdata")) {
      account(
          position,
          entry.type(),
          Outcome.LEFT_OUT,
          "its fields are inherited by other entries",
          entry.key());
      return;
    }
    EntryMapper.Mapped mapped = mapper.map(entry);
    Placed placed =
        new Placed(
            mapped.paper(), new EntryOrigin(position, Optional.of(entry.span()), mapped.spans()));
    place(placed);
    String title = mapped.paper().title();
    account(
        position,
        entry.type(),
        Outcome.PAPER,
        "it is an entry",
        title.isEmpty() ? entry.key() : title);
  }

  void leaveOut(RawObject object, String reason) {
    String text = findings.source().text();
    int start = object.span().start();
    String excerpt =
        ObjectCursor.shown(text.substring(start, Math.min(object.span().end(), start + 80)));
    account(findings.source().position(start), object.type(), Outcome.LEFT_OUT, reason, excerpt);
  }

  private void account(
      Position position, String type, Outcome outcome, String reason, String excerpt) {
    accounts.add(new BlockAccount(position, "@" + type, outcome, reason, excerpt));
  }

  private void place(Placed placed) {
    Set<String> titles = titles(placed.paper());
    if (titles.isEmpty()) {
      root.add(placed);
    }
    titles.forEach(
        title -> byCategory.computeIfAbsent(title, key -> new ArrayList<>()).add(placed));
  }

  private Set<String> titles(Paper paper) {
    Set<String> titles = new LinkedHashSet<>();
    if (categories != CategoriesFrom.NONE) {
      for (String title : paper.fields().getOrDefault(categories.word(), "").split("[,;]", -1)) {
        if (!title.isBlank()) {
          titles.add(title.strip());
        }
      }
    }
    return titles;
  }

  ReadResult result() {
    Map<Place, EntryOrigin> origins = new LinkedHashMap<>();
    List<Category> made = new ArrayList<>();
    List<Paper> papers = papers(root, Place.ROOT, origins);
    byCategory.forEach(
        (title, placed) ->
            made.add(
                new Category(
                    title, papers(placed, Place.ROOT.category(made.size()), origins), List.of())));
    return new ReadResult(
        new Survey(Optional.empty(), About.NOTHING, papers, made),
        new SourceMap(origins),
        Outline.NONE,
        findings.diagnostics(),
        accounts);
  }

  private static List<Paper> papers(
      List<Placed> placed, Place first, Map<Place, EntryOrigin> origins) {
    List<Paper> papers = new ArrayList<>(placed.size());
    for (Placed each : placed) {
      origins.put(first.paper(papers.size()), each.origin());
      papers.add(each.paper());
    }
    return papers;
  }
}
