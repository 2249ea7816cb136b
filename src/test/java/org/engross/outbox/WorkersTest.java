package org.engross.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
  private static final int COUNT = 1000;

  private static List<Integer> pieces(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfThePiecesOnAnyNumberOfThreads(int jobs) {
    List<Integer> taken = new ArrayList<>();

    Workers.inOrder(COUNT, jobs, () -> i -> 2 * i, (piece, result) -> taken.add(result - piece));

    assertThat(taken).isEqualTo(pieces(COUNT));
  }

  @Test
  void ofNoPiecesThereAreNoResults() {
    assertThat(Workers.each(0, 4, () -> i -> i)).isEmpty();
  }

  @Test
  void aResultMayBeNothing() {
    assertThat(Workers.<String>each(3, 1, () -> i -> null)).containsExactly(null, null, null);
  }

  /** Were nobody to wait, the other thread would do all pieces behind the slow first one. */
  @Test
  void fewResultsWaitForASlowOne() {
    AtomicInteger done = new AtomicInteger();
    CountDownLatch others = new CountDownLatch(50);

    Workers.inOrder(
        COUNT,
        2,
        () ->
            i -> {
              if (i == 0) {
                await(others);
                return done.get();
              }
              others.countDown();
              return done.incrementAndGet();
            },
        (piece, result) -> {
          if (piece == 0) {
            assertThat(result).isBetween(49, 64);
          }
        });

    assertThat(done).hasValue(COUNT - 1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aPieceThatFailsEndsTheWorkOfAllThreads() {
    assertThatThrownBy(
            () ->
                Workers.each(
                    COUNT,
                    3,
                    () ->
                        i -> {
                          if (i == 3) {
                            throw new IllegalArgumentException("piece 3");
                          }
                          return i;
                        }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("piece 3");
  }
}
