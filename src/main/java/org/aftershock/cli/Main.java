package org.aftershock.cli;

/** Entry point. */
public final class Main {
  private Main() {}

  /** Runs a command line and exits with its code. */
  public static void main(String[] args) {
    System.exit(new CommandLineRunner(Console.system()).run(args));
  }
}
