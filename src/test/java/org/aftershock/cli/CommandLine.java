package org.aftershock.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Runs command lines in the test. */
final class CommandLine {
  private CommandLine() {}

  /** What a command line did. */
  record Outcome(int code, String out, String err) {}

  static Outcome run(String... args) {
    return runWithInput("", args);
  }

  static Outcome runWithInput(String input, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            false);
    int code = new CommandLineRunner(console).run(args);
    return new Outcome(code, out.toString(), err.toString());
  }
}
