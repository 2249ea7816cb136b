package org.engross.outbox;

import java.util.ArrayList;
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

  /** Takes the results, one at a time and in the order of the pieces, on any of the threads. */
  public interface Taker<T> {
    /** Takes the result of a piece. */
    void take(int piece, T result);
  }

  /**
   * Does the pieces 0 to {@code count - 1} and hands each result on as soon as those before it are
   * there; only a few wait at any time.
   *
   * @param jobs the most threads
   * @param worker makes what one thread works with: a function from a piece to its result
   */
  public static <T> void inOrder(
      int count, int jobs, Supplier<IntFunction<T>> worker, Taker<T> taker) {
    int threads = Math.min(jobs, 1 + count / PIECES_A_THREAD);
    AtomicInteger next = new AtomicInteger();
    InOrder<T> results = new InOrder<>(threads * PIECES_A_THREAD, taker);
    Runnable run =
        () -> {
          IntFunction<T> work = worker.get();
          int i = next.getAndIncrement();
          while (i < count && results.put(i, work.apply(i))) {
            i = next.getAndIncrement();
          }
        };
    if (threads == 1) {
      run.run();
    } else {
      onThreads(threads, run, results);
    }
  }

  /** Does the pieces, and gives all results together. */
  public static <T> List<T> each(int count, int jobs, Supplier<IntFunction<T>> worker) {
    List<T> results = new ArrayList<>(count);
    inOrder(count, jobs, worker, (piece, result) -> results.add(result));
    return results;
  }

  private static void onThreads(int threads, Runnable run, InOrder<?> results) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(pool.submit(() -> runOrGiveUp(run, results)));
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

  /** Where one thread fails the others do not wait for its result. */
  private static void runOrGiveUp(Runnable run, InOrder<?> results) {
    boolean done = false;
    try {
      run.run();
      done = true;
    } finally {
      if (!done) {
        results.giveUp();
      }
    }
  }

  /** Results that wait for those before them; whoever brings one that is far ahead waits, too. */
  private static final class InOrder<T> {
    private final Object[] waiting;
    private final boolean[] isThere;
    private final Taker<T> taker;
    private int next;
    private boolean givenUp;

    InOrder(int most, Taker<T> taker) {
      this.waiting = new Object[most];
      this.isThere = new boolean[most];
      this.taker = taker;
    }

    /** Whether there is anybody who still wants results. */
    synchronized boolean put(int piece, T result) {
      awaitRoom(piece);
      if (givenUp) {
        return false;
      }
      waiting[piece % waiting.length] = result;
      isThere[piece % waiting.length] = true;
      while (isThere[next % waiting.length]) {
        hand(next % waiting.length);
      }
      notifyAll();
      return true;
    }

    private void awaitRoom(int piece) {
      try {
        while (!givenUp && piece - next >= waiting.length) {
          wait();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the run was interrupted", e);
      }
    }

    @SuppressWarnings("unchecked") // put there by put
    private void hand(int slot) {
      T result = (T) waiting[slot];
      waiting[slot] = null;
      isThere[slot] = false;
      taker.take(next++, result);
    }

    synchronized void giveUp() {
      givenUp = true;
      notifyAll();
    }
  }
}
