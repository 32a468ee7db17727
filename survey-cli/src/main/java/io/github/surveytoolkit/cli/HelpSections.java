package io.github.surveytoolkit.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The headings under which the help of a verb shows its options. They are noted while the options
 * are declared, and arranged when somebody asks for help: that takes picocli a dozen classes, which
 * no other run needs.
 */
final class HelpSections {

  /** The options that were declared behind a heading, from one index up to the next section's. */
  private record Section(String heading, int firstOption) {}

  private final List<Section> sections = new ArrayList<>();

  /** Returns a command with sections that are still to come. */
  static CommandSpec newCommand() {
    return CommandSpec.wrapWithoutInspection(new HelpSections());
  }

  static HelpSections of(CommandSpec command) {
    return (HelpSections) command.userObject();
  }

  void begin(String heading, CommandSpec command) {
    sections.add(new Section(heading, command.options().size()));
  }

  /** Has the help of {@code command} show its options under their headings. */
  static void arrange(CommandSpec command) {
    HelpSections headings = of(command);
    if (!headings.sections.isEmpty()) {
      command
          .usageMessage()
          .sectionMap()
          .put(
              UsageMessageSpec.SECTION_KEY_OPTION_LIST,
              help -> headings.render(help, command.options()));
    }
  }

  private String render(Help help, List<OptionSpec> options) {
    StringBuilder text = new StringBuilder();
    String heading = "";
    int start = 0;
    for (Section section : sections) {
      text.append(heading).append(layout(help, options.subList(start, section.firstOption())));
      heading = section.heading();
      start = section.firstOption();
    }
    return text.append(heading)
        .append(layout(help, options.subList(start, options.size())))
        .toString();
  }

  private static Help.Layout layout(Help help, List<OptionSpec> options) {
    Help.Layout layout = help.createDefaultLayout(options, List.of(), help.colorScheme());
    layout.addOptions(options, help.createDefaultParamLabelRenderer());
    return layout;
  }
}
