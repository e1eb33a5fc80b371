package org.aftershock.cli;

import java.util.function.IntConsumer;
import org.aftershock.summary.DeclusterAnalysis;
import org.aftershock.summary.DeclusterOptions;

/** What the commands on families have in common. */
abstract class ClusterCommand extends CatalogCommand {
  ClusterCommand(Console console) {
    super(console);
  }

  /** Declusters, with a bar for each method on a terminal. */
  DeclusterAnalysis decluster(Selected selected, DeclusterOptions options) {
    boolean shown = console().errIsTerminal() && !messages().quiet();
    try (Bars bars = new Bars(shown)) {
      return DeclusterAnalysis.of(
          selected.events(), options, bars::next, selected.provenance(), selected.diagnosis());
    }
  }

  /** One bar after the other. */
  private static final class Bars implements AutoCloseable {
    private final boolean shown;
    private WorkProgress bar;

    Bars(boolean shown) {
      this.shown = shown;
    }

    IntConsumer next(String task, int total) {
      close();
      bar = new WorkProgress(task, total, shown);
      return bar;
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }
}
