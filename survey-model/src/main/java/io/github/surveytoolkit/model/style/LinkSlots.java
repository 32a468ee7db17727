package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the links of an entry: the address, and the label where it stands beside it. */
final class LinkSlots {

  /** Stands for the label in the form of a link's slot. */
  static final char LABEL = '\uE000';

  /** Stands for the address. */
  static final char ADDRESS = '\uE001';

  static final String ADDRESS_ONLY = String.valueOf(ADDRESS);

  private static final String BEFORE_ADDRESS = "(<\"'= \t\n";
  private static final Pattern TO_ADDRESS = Pattern.compile("[\\]`*_\\\\) ]*\\]\\([ \t]*<?");
  private static final Pattern TO_LABEL =
      Pattern.compile("[\"']?(?:\\s[^<>]{0,80})?>(?:\\s|<[a-zA-Z/]{1,8}>|[\\[`*_\\\\])*");
  private static final Pattern REPOSITORY =
      Pattern.compile(
          "https?://(?:www\\.)?github\\.com/([\\w.-]+/[\\w.-]+?)(?:\\.git)?(?:[/?#].*)?");

  private final RawText raw;
  private final Paper paper;
  private final List<WrittenEntry.Filled> found = new ArrayList<>();

  private LinkSlots(RawText raw, Paper paper) {
    this.raw = raw;
    this.paper = paper;
  }

  static List<WrittenEntry.Filled> find(RawText raw, Paper paper) {
    LinkSlots slots = new LinkSlots(raw, paper);
    for (int i = 0; i < paper.links().size(); i++) {
      slots.link(paper.links().get(i), i);
    }
    for (int i = 0; i < paper.links().size(); i++) {
      slots.repositories(paper.links().get(i), i);
    }
    return slots.found;
  }

  /** Returns {@code owner/name} of the repository that {@code link} leads to. */
  static Optional<String> repository(Link link) {
    Matcher address = REPOSITORY.matcher(link.url());
    return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
  }

  private void link(Link link, int index) {
    for (String written : List.of(link.url(), link.url().replace("&", "&amp;"))) {
      int at = address(written);
      if (at >= 0) {
        place(link, index, at, at + written.length());
        return;
      }
    }
  }

  private int address(String url) {
    if (url.isBlank()) {
      return RawText.NONE;
    }
    int at = raw.text().indexOf(url);
    while (at >= 0 && !isAddress(at, at + url.length())) {
      at = raw.text().indexOf(url, at + 1);
    }
    return at;
  }

  private boolean isAddress(int start, int end) {
    boolean begins = start == 0 || BEFORE_ADDRESS.indexOf(raw.text().charAt(start - 1)) >= 0;
    boolean ends =
        end == raw.text().length() || ")>\"'<| \t\r\n".indexOf(raw.text().charAt(end)) >= 0;
    return begins && ends && raw.isFree(start, end);
  }

  private void place(Link link, int index, int start, int end) {
    Optional<String> label =
        link.label()
            .filter(text -> !text.isEmpty() && !text.equals(EntryPattern.TITLE_LABEL))
            .filter(text -> !saysVenue(text));
    int before = label.map(text -> labelBefore(text, start)).orElse(RawText.NONE);
    int after = label.map(text -> labelAfter(text, end)).orElse(RawText.NONE);
    if (before >= 0) {
      int gap = before + label.orElseThrow().length();
      add(LABEL + raw.text().substring(gap, start) + ADDRESS, index, before, end);
    } else if (after >= 0) {
      add(
          ADDRESS + raw.text().substring(end, after) + LABEL,
          index,
          start,
          after + label.orElseThrow().length());
    } else {
      add(ADDRESS_ONLY, index, start, end);
    }
  }

  /** A label that names the venue is the venue's to fill. */
  private boolean saysVenue(String label) {
    return paper.venue().map(Venue::written).filter(label::contains).isPresent();
  }

  private int labelBefore(String label, int address) {
    int from = Math.max(0, address - label.length() - 10);
    for (int at = address - label.length() - 2; at >= from; at--) {
      if (raw.text().startsWith(label, at)
          && raw.isFree(at, address)
          && TO_ADDRESS.matcher(raw.text()).region(at + label.length(), address).matches()) {
        return at;
      }
    }
    return RawText.NONE;
  }

  private int labelAfter(String label, int end) {
    Matcher gap = TO_LABEL.matcher(raw.text()).region(end, raw.text().length());
    boolean follows = gap.lookingAt() && raw.text().startsWith(label, gap.end());
    return follows && raw.isFree(end, gap.end() + label.length()) ? gap.end() : RawText.NONE;
  }

  private void repositories(Link link, int index) {
    Optional<String> name = repository(link);
    if (name.isEmpty()) {
      return;
    }
    int at = raw.find(name.get(), 0, raw.text().length(), false);
    while (at >= 0) {
      raw.take(at, at + name.get().length());
      found.add(
          new WrittenEntry.Filled(
              new Slot(Slot.Kind.REPOSITORY, index, ""), at, at + name.get().length()));
      at = raw.find(name.get(), at + 1, raw.text().length(), false);
    }
  }

  private void add(String form, int index, int start, int end) {
    raw.take(start, end);
    found.add(new WrittenEntry.Filled(new Slot(Slot.Kind.LINK, index, form), start, end));
  }
}
