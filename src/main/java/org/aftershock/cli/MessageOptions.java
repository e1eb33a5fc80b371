package org.aftershock.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** What is said besides the data. */
final class MessageOptions {
  /** When to colour text. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = {"-q", "--quiet"},
      description = "No messages but errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more; show where an internal error happened.")
  private boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      description = "Colour in text; auto: on a terminal, unless NO_COLOR is set.")
  private Colour color = Colour.AUTO;

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  boolean colour(boolean terminal) {
    String noColor = System.getenv("NO_COLOR");
    return color == Colour.ALWAYS
        || (color == Colour.AUTO && terminal && (noColor == null || noColor.isEmpty()));
  }
}
