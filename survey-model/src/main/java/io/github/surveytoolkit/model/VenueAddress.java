package io.github.surveytoolkit.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address under which the papers of one venue live: a prefix without scheme and {@code www.}, in
 * which {@code YYYY} and {@code YY} stand for the year and {@code *} for anything but a slash;
 * {@code =2021} at the end gives the year that the prefix implies.
 */
public final class VenueAddress {

  private static final Pattern FIXED_YEAR = Pattern.compile("=(\\d{4})$");
  private static final Pattern PLACEHOLDER = Pattern.compile("YYYY|YY|\\*");

  /** A prefix within another's is the more telling one. */
  static final Comparator<VenueAddress> LONGEST_FIRST =
      Comparator.comparingInt((VenueAddress address) -> address.prefix.length())
          .reversed()
          .thenComparing(address -> address.prefix);

  /** A venue found by the address of a paper. */
  public record Match(CatalogVenue venue, OptionalInt year) {}

  private final CatalogVenue venue;
  private final String prefix;
  private final OptionalInt fixedYear;

  private VenueAddress(CatalogVenue venue, String prefix, OptionalInt fixedYear) {
    this.venue = venue;
    this.prefix = prefix;
    this.fixedYear = fixedYear;
  }

  static VenueAddress of(CatalogVenue venue, String pattern) {
    Matcher fixed = FIXED_YEAR.matcher(pattern);
    return fixed.find()
        ? new VenueAddress(
            venue,
            pattern.substring(0, fixed.start()),
            OptionalInt.of(Integer.parseInt(fixed.group(1))))
        : new VenueAddress(venue, pattern, OptionalInt.empty());
  }

  /** Returns {@code url} without scheme and {@code www.}, its host in lower case. */
  static String withoutScheme(String url) {
    String bare = url.replaceFirst("^(?i)(?:https?:)?(?://)?(?:www\\.)?", "");
    int slash = bare.indexOf('/');
    return slash < 0
        ? bare.toLowerCase(Locale.ROOT)
        : bare.substring(0, slash).toLowerCase(Locale.ROOT) + bare.substring(slash);
  }

  String host() {
    int slash = prefix.indexOf('/');
    return slash < 0 ? prefix : prefix.substring(0, slash);
  }

  Optional<Match> match(String address) {
    Matcher matcher = compiled().matcher(address);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(new Match(venue, fixedYear.isPresent() ? fixedYear : captured(matcher)));
  }

  private static OptionalInt captured(Matcher matcher) {
    if (matcher.groupCount() == 0) {
      return OptionalInt.empty();
    }
    int digits = Integer.parseInt(matcher.group(1));
    return OptionalInt.of(digits >= 100 ? digits : digits + (digits > 60 ? 1900 : 2000));
  }

  private Pattern compiled() {
    StringBuilder regex = new StringBuilder();
    Matcher placeholder = PLACEHOLDER.matcher(prefix);
    int end = 0;
    boolean yearSeen = false;
    while (placeholder.find()) {
      regex.append(Pattern.quote(prefix.substring(end, placeholder.start())));
      String digits = placeholder.group().equals("YYYY") ? "\\d{4}" : "\\d{2}";
      String year = yearSeen ? digits : "(" + digits + ")";
      boolean wildcard = placeholder.group().equals("*");
      regex.append(wildcard ? "[^/]*" : year);
      yearSeen |= !wildcard;
      end = placeholder.end();
    }
    return Pattern.compile(
        regex.append(Pattern.quote(prefix.substring(end))).toString(), Pattern.CASE_INSENSITIVE);
  }
}
