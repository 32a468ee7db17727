package io.github.surveytoolkit.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One of the things that the command can do. */
interface Verb {

  String name();

  /** Declares options, parameters and help. */
  void declare(CommandSpec verb);

  /** Does it; a {@link Failure} ends it with one line. */
  ExitCode run(ParseResult parsed, Console console);
}
