package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.model.text.EditDistance;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code survey}, whose verbs are its subcommands. */
public final class SurveyCommand {

  private static final int HELP_WIDTH = 96;

  private final List<Verb> verbs =
      List.of(
          new ConvertCommand(),
          new UpdateCommand(),
          new AddCommand(),
          new InitCommand(),
          new StatsCommand(),
          new TemplatesCommand());
  private final CommandLine command;
  private final Console console;

  private SurveyCommand(Console console) {
    this.console = console;
    this.command = new CommandLine(root());
    command.setUsageHelpWidth(HELP_WIDTH);
    command.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    HeadStart.of(arguments);
    System.exit(run(Console.ofProcess(), arguments).code());
  }

  /** Runs the command on {@code console}; nothing else of the process is touched. */
  static ExitCode run(Console console, String... arguments) {
    ExitCode code = new SurveyCommand(console).run(arguments);
    return console.flushed() ? code : ExitCode.FAILED;
  }

  private CommandSpec root() {
    CommandSpec root = spec("survey");
    root.usageMessage()
        .description("Reads the paper list of a survey README as a bibliography.")
        .commandListHeading("%nVerbs:%n")
        .synopsisSubcommandLabel("VERB")
        .footer("", "Try:", "  survey convert README.md -o refs.bib", "  survey convert --help");
    for (Verb verb : verbs) {
      CommandSpec spec = spec(verb.name());
      verb.declare(spec);
      root.addSubcommand(verb.name(), spec);
    }
    return root;
  }

  private static CommandSpec spec(String name) {
    CommandSpec spec = HelpSections.newCommand().name(name);
    spec.usageMessage().sortOptions(false);
    return spec.addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("show this help")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("show the version")
                .build());
  }

  private ExitCode run(String... arguments) {
    try {
      return run(command.parseArgs(arguments));
    } catch (ParameterException wrong) {
      String path = wrong.getCommandLine().getCommandSpec().qualifiedName();
      console.error(message(wrong) + "; see " + path + " --help");
      return ExitCode.USAGE;
    } catch (Failure failure) {
      console.error(failure.line());
      return failure.exitCode();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError unforeseen) {
      console.error("internal error, please report it: " + unforeseen);
      console.trace(unforeseen);
      return ExitCode.FAILED;
    }
  }

  private ExitCode run(ParseResult parsed) {
    ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    if (last.isUsageHelpRequested()) {
      HelpSections.arrange(last.commandSpec());
      console.print(last.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
    } else if (last.isVersionHelpRequested()) {
      console.print(Version.line() + "\n");
    } else if (parsed.hasSubcommand()) {
      return verb(last.commandSpec().name()).run(last, console);
    } else {
      throw new ParameterException(command, "a verb is missing");
    }
    return ExitCode.FINE;
  }

  private Verb verb(String name) {
    return verbs.stream().filter(verb -> verb.name().equals(name)).findFirst().orElseThrow();
  }

  private static String message(ParameterException wrong) {
    String line = String.valueOf(wrong.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    String message =
        line.isEmpty() ? line : Character.toLowerCase(line.charAt(0)) + line.substring(1);
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      return message + ", did you mean " + nearest(unmatched) + "?";
    }
    return message;
  }

  /** picocli's own order goes by pairs of letters, in which a short name counts too much. */
  private static String nearest(UnmatchedArgumentException wrong) {
    String typed = wrong.getUnmatched().get(0).replaceFirst("=.*", "");
    return Collections.min(
        wrong.getSuggestions(),
        Comparator.comparingInt(name -> EditDistance.of(typed, name, Integer.MAX_VALUE)));
  }
}
