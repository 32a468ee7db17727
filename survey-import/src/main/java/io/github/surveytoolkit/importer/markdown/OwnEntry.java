package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.EntryText.Hyperlink;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.source.FieldSpan;
import io.github.surveytoolkit.model.source.PaperField;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one entry in our own form, a bullet or a row; it either is in that form or it is not. */
final class OwnEntry {

  private static final String NOTE = "Note: ";

  private final Candidate candidate;
  private final OwnDraft draft = new OwnDraft();
  private final List<FieldSpan> fields = new ArrayList<>();

  /** The label of an address that is none to link to, until that comes. */
  private Optional<OwnRun> label = Optional.empty();

  private OwnEntry(Candidate candidate, Source source) {
    this.candidate = candidate;
    draft.anchor(source.text().substring(candidate.span().start(), candidate.span().end()));
  }

  /** Reads {@code candidate}; empty if it is not in our own form. */
  static Optional<Reading> read(Candidate candidate, Source source) {
    OwnEntry entry = new OwnEntry(candidate, source);
    boolean own =
        candidate.kind() == Candidate.Kind.OWN_ROW
            ? entry.row()
            : candidate.kind() == Candidate.Kind.LIST_ITEM && entry.bullet() && entry.notes();
    return own ? Optional.of(entry.reading()) : Optional.empty();
  }

  private boolean bullet() {
    EntryText text = candidate.text();
    List<OwnRun> runs = OwnRun.of(text);
    if (runs.isEmpty() || !candidate.parts().isEmpty()) {
      return false;
    }
    OwnRun first = runs.get(0);
    if (first.isLink()) {
      boolean stops = runs.size() > 1 && runs.get(1).text().startsWith(".");
      boolean place = text.links().get(first.link()).url().startsWith("#");
      return !place && (stops || endsIn(first.text(), "?!.")) && lead(first) && pieces(text, runs);
    }
    String title = first.text().strip();
    boolean stops = first.isPlain() && endsIn(title, ".?!") && runs.size() > 1;
    return stops && title(first, withoutStop(title)) && pieces(text, runs);
  }

  private static boolean endsIn(String text, String signs) {
    return !text.isEmpty() && signs.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static String withoutStop(String title) {
    return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
  }

  private boolean lead(OwnRun run) {
    draft.lead(candidate.text().links().get(run.link()));
    return title(run, run.text());
  }

  private boolean title(OwnRun run, String title) {
    draft.title = TextNormalizer.normalize(title);
    field(candidate.text(), run, PaperField.TITLE);
    return true;
  }

  private void field(EntryText text, OwnRun run, PaperField field) {
    fields.add(new FieldSpan(field, text.span(run.start(), run.end())));
  }

  private boolean pieces(EntryText text, List<OwnRun> runs) {
    for (OwnRun run : runs.subList(1, runs.size())) {
      if (!(run.isEmphasis() ? phrase(text, run) : piece(text, run))) {
        return false;
      }
    }
    return settleLabel("");
  }

  private boolean phrase(EntryText text, OwnRun run) {
    if (run.isBracketed()) {
      draft.appeared = OwnVenue.of(TextNormalizer.normalize(run.inner()));
      field(text, run, PaperField.VENUE);
    } else {
      draft.authors = OwnAuthors.of(TextNormalizer.normalize(run.text()));
      field(text, run, PaperField.AUTHORS);
    }
    return settleLabel("");
  }

  /** Takes a link, an address behind its label, or a tag. */
  private boolean piece(EntryText text, OwnRun run) {
    if (run.isPlain()) {
      return run.text().chars().allMatch(c -> " .,\r\n".indexOf(c) >= 0);
    } else if (run.isCode() && label.isPresent()) {
      field(text, run, PaperField.LINK);
      return settleLabel(TextNormalizer.normalize(run.text()));
    } else if (run.isCode()) {
      draft.tags.add(TextNormalizer.normalize(run.text()));
      field(text, run, PaperField.TAG);
      return true;
    } else if (run.isStrong()) {
      boolean settled = settleLabel("");
      label = Optional.of(run);
      return settled;
    }
    Hyperlink link = run.isLink() ? text.links().get(run.link()) : null;
    field(text, run, PaperField.LINK);
    return link != null && settleLabel("") && draft.link(run, link);
  }

  private boolean settleLabel(String address) {
    boolean known = label.map(run -> draft.address(run, address)).orElse(true);
    label = Optional.empty();
    return known;
  }

  private boolean notes() {
    for (Candidate child : candidate.children()) {
      String line = child.text().text();
      if (!line.startsWith(NOTE) || !child.children().isEmpty() || !child.parts().isEmpty()) {
        return false;
      }
      note(child.text(), line.substring(NOTE.length()));
    }
    return true;
  }

  private void note(EntryText text, String line) {
    draft.notes.add(TextNormalizer.normalize(line));
    fields.add(new FieldSpan(PaperField.NOTE, text.span(0, text.length())));
  }

  private boolean row() {
    List<OwnRun> runs =
        OwnRun.of(candidate.text()).stream().filter(run -> !run.text().isBlank()).toList();
    boolean titled =
        runs.isEmpty()
            || (runs.size() == 1 && runs.get(0).isLink() && lead(runs.get(0)))
            || (runs.size() == 1
                && runs.get(0).isPlain()
                && title(runs.get(0), runs.get(0).text()));
    return titled && candidate.parts().stream().allMatch(this::cell);
  }

  private boolean cell(Part part) {
    EntryText text = part.text();
    String value = TextNormalizer.normalize(text.text());
    if (text.length() > 0 && part.role() != Part.Role.LINK && part.role() != Part.Role.TOPIC) {
      fields.add(new FieldSpan(part.role().field(), text.span(0, text.length())));
    }
    switch (part.role()) {
      case AUTHORS -> draft.authors = OwnAuthors.of(value);
      case VENUE -> draft.appeared = new OwnVenue(OwnVenue.venue(value), draft.appeared.date());
      case DATE -> draft.appeared = new OwnVenue(draft.appeared.venue(), OwnVenue.date(value));
      case NOTE -> text.text().lines().forEach(line -> note(text, line));
      case NAME -> draft.key = CitationKey.parse(value);
      case LINK, TOPIC -> {
        return OwnRun.of(text).stream().allMatch(run -> piece(text, run)) && settleLabel("");
      }
      default -> {
        // the links say the same
      }
    }
    return part.role() != Part.Role.DATE || draft.appeared.date().isPresent();
  }

  private Reading reading() {
    Paper paper = draft.paper();
    return new Reading(
        paper,
        TitleForm.PLAIN,
        Optional.empty(),
        new Evidence(false, false, false, false, false, false, false),
        Words.count(paper.title()),
        0,
        true,
        Optional.empty(),
        fields,
        List.of());
  }
}
