package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.BlockWalker.FoundCode;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Outline;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Region;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceMap;
import io.github.surveytoolkit.model.text.GithubAnchors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a paper list written in Markdown. */
public final class MarkdownReader {

  private MarkdownReader() {}

  /** Reads {@code source}; whatever it is, the outcome is a survey and diagnostics. */
  public static ReadResult read(Source source, List<Diagnostic> earlier) {
    MarkdownDocument document;
    try {
      document = MarkdownDocument.parse(source);
    } catch (IllegalArgumentException tooLarge) {
      return unreadable(source, earlier, tooLarge);
    }
    List<FoundCode> codes = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>(earlier);
    List<Region> regions = RegionReader.read(document, diagnostics);
    Section root = BlockWalker.walk(document, regions, codes);
    VenueRecognizer venues = new VenueRecognizer(VenueCatalog.standard());
    boolean ownForm = document.isOwnForm();
    Optional<Section> title = DocumentTitle.of(root, ownForm);
    Section top = title.orElse(root);
    OwnFront front = OwnFront.of(top);
    Topics topics = new Topics(root, title);
    HeadingDates dates = new HeadingDates(venues);
    EntryFinder finder =
        new EntryFinder(
            source,
            topics,
            dates,
            new EntryReader(venues, source),
            new EntryJudge(anchors(root)),
            ownForm ? OwnEntries.of(front.items(), source) : OwnEntries.none(source));
    finder.find(root);
    AboutReader.citationBlock(codes)
        .ifPresent(code -> diagnostics.addAll(CitationNames.check(code, source)));
    ReadResult read =
        new SurveyAssembler(source, title, topics, finder, dates)
            .assemble(
                root,
                ownForm ? front.about(top, codes) : AboutReader.read(root, title, codes, finder),
                diagnostics);
    return read.withOutline(
        new Outline(read.outline().headings(), regions, PageReader.read(document, regions)));
  }

  private static ReadResult unreadable(
      Source source, List<Diagnostic> earlier, IllegalArgumentException cause) {
    List<Diagnostic> diagnostics = new ArrayList<>(earlier);
    diagnostics.add(
        Diagnostic.error(
            "table-too-large",
            "a table has more cells than can be read: " + cause.getMessage(),
            source.position(0)));
    return new ReadResult(Survey.EMPTY, SourceMap.EMPTY, Outline.NONE, diagnostics, List.of());
  }

  private static Set<String> anchors(Section root) {
    Set<String> anchors = new HashSet<>();
    collect(root, new GithubAnchors(), anchors);
    return anchors;
  }

  private static void collect(Section section, GithubAnchors names, Set<String> anchors) {
    if (section.isHeading()) {
      anchors.add(names.next(section.title()));
    }
    section.sections().forEach(inner -> collect(inner, names, anchors));
  }
}
