package org.aftershock.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The least that a program with picocli costs to start: an empty main and one command. The start of
 * {@code aftershock --version} is measured against it, each as CPU time of a whole process:
 *
 * <pre>
 * time java -cp target/aftershock.jar:target/test-classes org.aftershock.cli.StartBaseline --version
 * time java -cp target/aftershock.jar org.aftershock.cli.Main --version
 * </pre>
 */
@Command(name = "baseline", mixinStandardHelpOptions = true, version = "baseline 1.0.0")
final class StartBaseline implements Runnable {
  public static void main(String[] args) {
    System.exit(new CommandLine(new StartBaseline()).execute(args));
  }

  @Override
  public void run() {}
}
