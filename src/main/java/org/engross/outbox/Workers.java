package org.engross.outbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Does many pieces of work on several threads and gives the results in the order of the pieces, so
 * that the number of threads shows in nothing but the time.
 */
public final class Workers {
  /** Fewer pieces than this for each further thread do not pay for it. */
  private static final int PIECES_A_THREAD = 32;

  private Workers() {}

  /**
   * Does the pieces 0 to {@code count - 1}.
   *
   * @param jobs the most threads
   * @param worker makes what one thread works with: a function from a piece to its result
   */
  public static <T> List<T> each(int count, int jobs, Supplier<IntFunction<T>> worker) {
    int threads = Math.min(jobs, 1 + count / PIECES_A_THREAD);
    List<T> results = new ArrayList<>(Collections.nCopies(count, null));
    AtomicInteger next = new AtomicInteger();
    Runnable run =
        () -> {
          IntFunction<T> work = worker.get();
          for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            results.set(i, work.apply(i));
          }
        };
    if (threads == 1) {
      run.run();
    } else {
      onThreads(threads, run);
    }
    return results;
  }

  private static void onThreads(int threads, Runnable run) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(pool.submit(run));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
