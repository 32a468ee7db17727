package io.github.surveytoolkit.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Declares options on a verb. Options are declared by calls and not by annotations: reading
 * annotations takes a third of the time of a short run.
 */
final class Options {

  private final CommandSpec verb;

  private Options(CommandSpec verb) {
    this.verb = verb;
  }

  /** Options that the help shows first, under no heading. */
  static Options of(CommandSpec verb) {
    return new Options(verb);
  }

  /** Has {@code declaration} declare the options that the help shows under {@code heading}. */
  static void section(CommandSpec verb, String heading, Consumer<Options> declaration) {
    HelpSections.of(verb).begin("\n" + heading + ":\n", verb);
    declaration.accept(new Options(verb));
  }

  /** An option with one value. */
  Options value(String name, String label, String description) {
    return add(
        OptionSpec.builder(name)
            .paramLabel(label)
            .arity("1")
            .type(String.class)
            .description(description));
  }

  /** An option that may come several times, each with one value. */
  Options values(String name, String label, String description) {
    return add(
        OptionSpec.builder(name)
            .paramLabel(label)
            .arity("1")
            .type(String[].class)
            .description(description));
  }

  /** An option without a value. */
  Options flag(String name, String description) {
    return add(OptionSpec.builder(name).arity("0").type(boolean.class).description(description));
  }

  /** The option {@code -o}, which is called the same by every verb that has it. */
  Options output(String description) {
    return add(
        OptionSpec.builder("-o", "--output")
            .paramLabel("FILE")
            .arity("1")
            .type(String.class)
            .description(description));
  }

  /** A word that is no option, at {@code index} among such. */
  Options positional(String index, String arity, String label, String description) {
    verb.addPositional(
        PositionalParamSpec.builder()
            .index(index)
            .arity(arity)
            .paramLabel(label)
            .type(String.class)
            .description(description)
            .build());
    return this;
  }

  Options add(OptionSpec.Builder option) {
    verb.addOption(option.build());
    return this;
  }

  /** Returns the value of an option that {@link #value} declares, if it is given. */
  static Optional<String> one(ParseResult parsed, String name) {
    return Optional.ofNullable(parsed.matchedOptionValue(name, null));
  }

  /** Returns the values of an option that {@link #values} declares. */
  static String[] all(ParseResult parsed, String name) {
    return parsed.matchedOptionValue(name, new String[0]);
  }

  static boolean isGiven(ParseResult parsed, String name) {
    return parsed.hasMatchedOption(name);
  }

  /** Returns the value of an option that takes the names of an enum, in lower case. */
  static <E extends Enum<E>> E choice(String name, ParseResult parsed, E standard) {
    String given = parsed.matchedOptionValue(name, standard.name());
    return choice(name, given, standard.getDeclaringClass());
  }

  /** Returns the value whose name is {@code given}, which {@code name} takes. */
  static <E extends Enum<E>> E choice(String name, String given, Class<E> choices) {
    StringBuilder words = new StringBuilder();
    for (E value : choices.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(given)) {
        return value;
      }
      words.append(words.length() == 0 ? "" : " or ").append(value.name().toLowerCase(Locale.ROOT));
    }
    throw Failure.usage(name + " wants " + words + ", was " + given);
  }
}
