package org.aftershock.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command without a subcommand: help and version. */
@Command(
    name = "aftershock",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Aftershock statistics and charts from earthquake catalogs.",
    synopsisHeading = "",
    customSynopsis = {
      "Usage: aftershock COMMAND [OPTION]... FILE...",
      "       aftershock COMMAND --help",
      ""
    },
    optionListHeading = "%nOptions:%n")
final class AftershockCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", hidden = true)
  private String[] rest;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        rest == null || rest.length == 0 ? "name a command" : "unknown command '" + rest[0] + "'");
  }
}
