package io.github.surveytoolkit.model.key;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The markers of names: of authors, else editors; of authors alone; of editors. */
final class AuthorMarkers {

  private static final String PURE = "pure";
  private static final Pattern COUNTED =
      Pattern.compile("(authors|authIni|auth)([1-9]\\d{0,2})(?:_([1-9]\\d{0,2}))?");

  private static final Map<String, Function<KeyNames, String>> FORMS =
      Map.ofEntries(
          Map.entry("auth", names -> names.family(1)),
          Map.entry("authFirstFull", NameForms::firstFull),
          Map.entry("authForeIni", names -> NameForms.initial(names, 1)),
          Map.entry("authorLast", NameForms::last),
          Map.entry("authorLastForeIni", NameForms::lastInitial),
          Map.entry("authorIni", NameForms::lettersAndInitials),
          Map.entry("authors", names -> NameForms.joined(names, Integer.MAX_VALUE, "", "EtAl")),
          Map.entry("authorsAlpha", NameForms::alpha),
          Map.entry("authshort", NameForms::shortest),
          Map.entry("authEtAl", names -> NameForms.firstOrTwo(names, "", "EtAl")),
          Map.entry("auth.etal", names -> NameForms.firstOrTwo(names, ".", ".etal")),
          Map.entry("auth.auth.ea", names -> NameForms.joined(names, 2, ".", ".ea")));

  private static final Map<String, String> OF_EDITORS =
      Map.of(
          "edtr", "auth",
          "edtrForeIni", "authForeIni",
          "edtrshort", "authshort",
          "edtr.edtr.ea", "auth.auth.ea",
          "editors", "authors",
          "editorLast", "authorLast",
          "editorLastForeIni", "authorLastForeIni",
          "editorIni", "authorIni");
  private static final Pattern COUNTED_EDITORS = Pattern.compile("edtr((?:Ini)?[\\d_]+)");

  private AuthorMarkers() {}

  /** The names that have no number in them. */
  static List<String> names() {
    return List.of(FORMS.keySet(), OF_EDITORS.keySet()).stream()
        .flatMap(names -> names.stream().sorted())
        .toList();
  }

  static Optional<KeyPart> of(String name) {
    Optional<Function<KeyNames, String>> editors = form(ofEditors(name));
    if (editors.isPresent()) {
      return Optional.of(entry -> editors.get().apply(entry.editors()));
    }
    if (name.startsWith(PURE)) {
      return form(name.substring(PURE.length()))
          .map(form -> entry -> form.apply(KeyNames.of(entry.paper().authors())));
    }
    return form(name).map(form -> entry -> form.apply(entry.names()));
  }

  /** Returns true if {@code name} asks for a name that a word of the title may stand for. */
  static boolean wantsNames(String name) {
    return form(name).isPresent();
  }

  private static String ofEditors(String name) {
    Matcher counted = COUNTED_EDITORS.matcher(name);
    return counted.matches() ? "auth" + counted.group(1) : OF_EDITORS.getOrDefault(name, "");
  }

  private static Optional<Function<KeyNames, String>> form(String name) {
    Matcher counted = COUNTED.matcher(name);
    return counted.matches() ? counted(counted) : Optional.ofNullable(FORMS.get(name));
  }

  private static Optional<Function<KeyNames, String>> counted(Matcher name) {
    int count = Integer.parseInt(name.group(2));
    if (name.group(3) != null) {
      int number = Integer.parseInt(name.group(3));
      return name.group(1).equals("auth")
          ? Optional.of(names -> NameForms.start(names.family(number), count))
          : Optional.empty();
    }
    return Optional.of(
        switch (name.group(1)) {
          case "authors" -> names -> NameForms.joined(names, count, "", "EtAl");
          case "authIni" -> names -> NameForms.shared(names, count);
          default -> names -> NameForms.start(names.family(1), count);
        });
  }
}
