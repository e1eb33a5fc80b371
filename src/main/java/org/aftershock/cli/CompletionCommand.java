package org.aftershock.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Prints a completion script, for which all commands are built. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints a script that lets bash and zsh complete commands and options.",
    footer = {
      "",
      "Examples:",
      "  aftershock completion > ~/.local/share/bash-completion/completions/aftershock",
      "  source <(aftershock completion)"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine root = new CommandLine(new AftershockCommand());
    for (String name : Commands.all().keySet()) {
      root.addSubcommand(name, Commands.build(name, console));
    }
    console.out().print(AutoComplete.bash("aftershock", root));
    return ExitCode.DONE;
  }
}
