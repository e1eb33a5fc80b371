package org.aftershock.math;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Threads that share a row of tasks that don't depend on each other.
 *
 * @param threads how many, 1 or more
 */
public record Crew(int threads) {
  private static final int PORTION = 64;

  public Crew {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed");
    }
  }

  /**
   * Does tasks 0 to count − 1 and waits for them. What a task throws ends the work and is thrown
   * here.
   *
   * @param progress is told how many are done after each portion of them
   */
  public void work(int count, IntConsumer task, IntConsumer progress) {
    ExecutorService executor = Executors.newFixedThreadPool(threads, Crew::daemon);
    try {
      Tally tally = new Tally(progress);
      List<Future<?>> portions = new ArrayList<>();
      for (int start = 0; start < count; start += PORTION) {
        int from = start;
        int to = Math.min(count, start + PORTION);
        portions.add(
            executor.submit(
                () -> {
                  for (int i = from; i < to; i++) {
                    task.accept(i);
                  }
                  tally.add(to - from);
                }));
      }
      for (Future<?> portion : portions) {
        portion.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "crew");
    thread.setDaemon(true);
    return thread;
  }

  /** Counts what is done. */
  private static final class Tally {
    private final IntConsumer progress;
    private int done;

    Tally(IntConsumer progress) {
      this.progress = progress;
    }

    synchronized void add(int more) {
      done += more;
      progress.accept(done);
    }
  }
}
