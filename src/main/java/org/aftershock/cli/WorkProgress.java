package org.aftershock.cli;

import java.util.function.IntConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how many pieces of a long work are done, if it is to be shown at all. */
final class WorkProgress implements IntConsumer, AutoCloseable {
  private final ProgressBar bar;

  /**
   * A bar for a task, or nothing.
   *
   * @param pieces number of pieces in all, −1 if unknown
   */
  WorkProgress(String task, int pieces, boolean shown) {
    bar =
        shown
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(pieces)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build()
            : null;
  }

  @Override
  public void accept(int done) {
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
