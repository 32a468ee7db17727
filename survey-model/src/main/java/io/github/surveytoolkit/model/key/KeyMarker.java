package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.text.Transliteration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in brackets in a key pattern: a marker and its modifiers, {@code auth:lower}. */
record KeyMarker(String name, List<UnaryOperator<String>> modifiers) implements KeyPart {

  private static final int SHORT_TITLE_WORDS = 3;
  private static final Pattern COUNTED_AUTHORS = Pattern.compile("authors([1-9]\\d{0,2})");
  private static final Pattern NOT_NAME = Pattern.compile("[^A-Za-z0-9-]+");
  private static final Pattern FIELD = Pattern.compile("[a-z]+");
  private static final List<String> NAMED =
      List.of(
          "auth",
          "authors",
          "authEtAl",
          "year",
          "shortyear",
          "title",
          "camel",
          "shorttitle",
          "veryshorttitle",
          "VENUE",
          "ARXIV");

  static KeyMarker parse(String text) {
    String[] parts = text.split(":", -1);
    String name = parts.length == 0 ? "" : parts[0];
    boolean known =
        NAMED.contains(name)
            || COUNTED_AUTHORS.matcher(name).matches()
            || FIELD.matcher(name).matches();
    if (!known) {
      throw new IllegalArgumentException(
          "unknown marker ["
              + text
              + "]; the markers are "
              + String.join(", ", NAMED)
              + ", authorsN and any field's name");
    }
    return new KeyMarker(
        name, List.of(parts).subList(1, parts.length).stream().map(KeyModifier::parse).toList());
  }

  @Override
  public String of(Paper paper) {
    String value = value(paper);
    for (UnaryOperator<String> modifier : modifiers) {
      value = modifier.apply(value);
    }
    return value;
  }

  private String value(Paper paper) {
    return switch (name) {
      case "auth" -> authors(paper, 1, "");
      case "authors" -> authors(paper, Integer.MAX_VALUE, "");
      case "authEtAl" -> authors(paper, paper.authors().size() == 2 ? 2 : 1, "EtAl");
      case "year" -> year(paper);
      case "shortyear" -> year(paper).replaceFirst("^\\d\\d", "");
      case "title", "camel" -> capitalized(TitleWords.all(paper.title()));
      case "shorttitle" -> capitalized(shortTitle(paper, SHORT_TITLE_WORDS));
      case "veryshorttitle" -> String.join("", shortTitle(paper, 1));
      case "VENUE" ->
          paper
              .venue()
              .map(Venue::shortName)
              .map(Transliteration::toAscii)
              .orElse("")
              .replace(" ", "");
      case "ARXIV" -> paper.identifiers().arxiv().map(id -> id.value()).orElse("");
      default -> otherValue(paper);
    };
  }

  private String otherValue(Paper paper) {
    Matcher counted = COUNTED_AUTHORS.matcher(name);
    return counted.matches()
        ? authors(paper, Integer.parseInt(counted.group(1)), "EtAl")
        : Transliteration.toAscii(paper.fields().getOrDefault(name, ""));
  }

  private static String authors(Paper paper, int most, String whenCut) {
    if (paper.authors().isEmpty()) {
      return TitleWords.significant(paper.title()).stream().findFirst().orElse("");
    }
    String names =
        paper.authors().stream().limit(most).map(KeyMarker::name).collect(Collectors.joining());
    return paper.authors().size() > most ? names + whenCut : names;
  }

  private static String name(Author author) {
    String name =
        author instanceof Author.Person person
            ? person.particle().map(TitleWords::capitalized).orElse("") + person.family()
            : author instanceof Author.Others ? "EtAl" : author.fullName();
    return NOT_NAME.matcher(Transliteration.toAscii(name)).replaceAll("");
  }

  /** A preprint without a date carries one in its identifier. */
  private static String year(Paper paper) {
    return paper
        .date()
        .map(date -> Integer.toString(date.year()))
        .or(() -> paper.identifiers().arxiv().map(id -> Integer.toString(id.year())))
        .orElse("");
  }

  private static List<String> shortTitle(Paper paper, int words) {
    int taken = paper.authors().isEmpty() ? 1 : 0;
    return TitleWords.significant(paper.title()).stream().skip(taken).limit(words).toList();
  }

  private static String capitalized(List<String> words) {
    return words.stream().map(TitleWords::capitalized).collect(Collectors.joining());
  }
}
