package org.aftershock.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.aftershock.format.Progress;
import org.aftershock.format.Source;

/** Shows a bar while a large source is read. */
final class ReadProgress implements Progress, AutoCloseable {
  private static final long LARGE_BYTES = 32L << 20;
  private static final long MEGABYTE = 1L << 20;

  private Source shown;
  private ProgressBar bar;

  @Override
  public void update(Source source, long bytesRead) {
    if (!source.equals(shown)) {
      close();
      shown = source;
    }
    if (bar == null && (source.size() >= LARGE_BYTES || bytesRead >= LARGE_BYTES)) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(source.name())
              .setInitialMax(source.size())
              .setUnit(" MB", MEGABYTE)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .build();
    }
    if (bar != null) {
      bar.stepTo(bytesRead);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
