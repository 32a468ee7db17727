package io.github.surveytoolkit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code survey}, whose verbs are its subcommands. */
@Command(
    name = "survey",
    description = "Reads the paper list of a survey README as a bibliography.",
    subcommands = ConvertCommand.class,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    footer = {"", "Try:", "  survey convert README.md -o refs.bib", "  survey convert --help"})
public final class SurveyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Console.ofProcess(), arguments).code());
  }

  /** Runs the command on {@code console}; nothing else of the process is touched. */
  static ExitCode run(Console console, String... arguments) {
    CommandLine command =
        new CommandLine(new SurveyCommand(), new VerbFactory(console))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(96)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setOut(console.outWriter())
            .setErr(console.errWriter());
    Failures.install(command, console);
    int code = command.execute(arguments);
    return console.flushed() ? ExitCode.of(code) : ExitCode.FAILED;
  }

  /** Without a verb there is nothing to do but say which there are. */
  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(spec.commandLine(), "a verb is missing");
  }

  /** Hands the console to the verbs. */
  private record VerbFactory(Console console) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (type == ConvertCommand.class) {
        return type.cast(new ConvertCommand(console));
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
