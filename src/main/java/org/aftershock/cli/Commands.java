package org.aftershock.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The subcommands. Each is built only when it is asked for: building all of them, with their
 * options, would cost every start more than the start itself.
 */
final class Commands {
  /** A subcommand: its line in the list, and how to build it. */
  record Entry(String summary, Function<Console, Object> factory) {}

  private Commands() {}

  /** All subcommands by name, in the order of the list. */
  static Map<String, Entry> all() {
    Map<String, Entry> all = new LinkedHashMap<>();
    all.put(
        "summary",
        new Entry("Counts and statistics of an aftershock sequence", SummaryCommand::new));
    all.put("chart", new Entry("Charts of an aftershock sequence", ChartCommand::new));
    return all;
  }
}
