package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.model.CatalogVenue;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.VenueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds venues by the names that bibliographies give them, "Proceedings of the 37th International
 * Conference on Machine Learning, ICML 2020, 13-18 July 2020, Virtual Event", which may hold
 * numbers, dates, places and the acronym. Findings, workshops and companions are never taken for
 * the conference that their name names too.
 */
final class VenueNames {

  private static final Pattern ARXIV =
      Pattern.compile("(?i)^\\s*(?:arxiv|corr)(?![a-z]).*|^\\s*computing research repository.*");
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)\\b(?:workshops?|wksp|findings|companion|adjunct|extended abstracts|demos?|demonstrations?|tutorials?|doctoral|student|industry|industrial|challenge|satellite|posters?|supplement(?:ary)?|short papers|late-breaking)\\b");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\d])(?:(?:19|20)\\d{2}|['\u2019]\\d{2})(?!\\d)");
  private static final Pattern VOLUME =
      Pattern.compile("(?i)[\\s,]+(?:vol(?:ume)?\\.?\\s*)?(?:\\d{1,3}|[IVXLC]+)\\s*$");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?i)\\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{3,6}teenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth)\\b");
  private static final Pattern LEAD =
      Pattern.compile("(?i)^\\s*(?:in\\s+)?(?:proceedings?s?|proc\\.?)\\s+(?:of\\s+)?(?:the\\s+)?");
  private static final Pattern ACRONYM = Pattern.compile("[\\p{L}\\d&/+-]{2,12}");

  private final VenueCatalog catalog = VenueCatalog.standard();
  private final Map<String, Optional<Venue>> known = new HashMap<>();
  private final Map<String, CatalogVenue> byDblp = new HashMap<>();

  static boolean isArxiv(String name) {
    return !name.isEmpty() && ARXIV.matcher(name).matches();
  }

  Optional<Venue> arxiv(String written) {
    return catalog.byId("arxiv").map(venue -> venue.writtenAs(written));
  }

  /** Finds the venue that {@code written} names. */
  Optional<Venue> find(String written) {
    return known.computeIfAbsent(written, this::look);
  }

  private Optional<Venue> look(String written) {
    Optional<Venue> whole =
        isArxiv(written) ? arxiv(written) : catalog.find(written).or(() -> plain(written));
    boolean beside = whole.isPresent() || written.length() > 400 || BESIDE.matcher(written).find();
    Optional<Venue> found = beside ? whole : part(written);
    return found.map(venue -> venue.writtenAs(written));
  }

  /** The name without its lead, its ordinal number, years and the volume at its end. */
  private Optional<Venue> plain(String name) {
    String bare = LEAD.matcher(YEAR.matcher(name).replaceAll(" ")).replaceFirst("");
    String rest = VOLUME.matcher(ORDINAL.matcher(bare).replaceFirst(" ")).replaceFirst("");
    return rest.equals(name) || rest.isBlank() ? Optional.empty() : catalog.find(trimmed(rest));
  }

  private static String trimmed(String name) {
    return name.replaceAll("^[\\s,;:.-]+|[\\s,;:.-]+$", "");
  }

  /** What stands before a comma, colon or hyphen, the longest first; else an acronym beside it. */
  private Optional<Venue> part(String written) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 1; i < written.length(); i++) {
      boolean dash = written.startsWith(" - ", i) || written.startsWith(" \u2013 ", i);
      if (",:;(".indexOf(written.charAt(i)) >= 0 || dash) {
        cuts.add(i);
      }
    }
    for (int i = Math.min(cuts.size(), 12) - 1; i >= 0; i--) {
      Optional<Venue> found = named(written.substring(0, cuts.get(i)));
      if (found.isPresent()) {
        return found;
      }
    }
    return acronym(written);
  }

  private Optional<Venue> named(String part) {
    return catalog.find(trimmed(part)).or(() -> plain(part));
  }

  private Optional<Venue> acronym(String written) {
    for (String part : written.split("[,:;()]| - ", -1)) {
      String bare = trimmed(YEAR.matcher(part).replaceAll(" "));
      boolean acronym =
          ACRONYM.matcher(bare).matches()
              && bare.chars().filter(Character::isUpperCase).count() >= 2;
      Optional<Venue> found = acronym ? catalog.find(bare) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Finds the venue of a key of DBLP, {@code DBLP:conf/nips/VaswaniSPUJGKP17}. */
  Optional<Venue> ofKey(String key, String written) {
    String lower = key.toLowerCase(Locale.ROOT);
    String bare = lower.startsWith("dblp:") ? lower.substring(5) : lower;
    int slash = bare.indexOf('/');
    int second = slash < 0 ? -1 : bare.indexOf('/', slash + 1);
    if (second < 0 || !(bare.startsWith("conf/") || bare.startsWith("journals/"))) {
      return Optional.empty();
    }
    if (byDblp.isEmpty()) {
      catalog
          .venues()
          .forEach(venue -> venue.dblp().ifPresent(dblp -> byDblp.putIfAbsent(dblp, venue)));
    }
    return Optional.ofNullable(byDblp.get(bare.substring(0, second)))
        .map(venue -> venue.writtenAs(written));
  }

  static boolean isBeside(String written) {
    return BESIDE.matcher(written).find();
  }

  static Venue unlisted(String written, VenueKind otherwise) {
    Venue venue = Venue.unlisted(written);
    return venue.kind() == VenueKind.UNKNOWN
        ? new Venue(Optional.empty(), written, Optional.empty(), otherwise, written)
        : venue;
  }
}
