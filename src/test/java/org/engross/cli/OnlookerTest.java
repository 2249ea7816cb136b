package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.engross.report.Progress;
import org.junit.jupiter.api.Test;

class OnlookerTest {
  private final StringWriter said = new StringWriter();
  private long now = 42;

  private String run(boolean atTerminal, int drafts, int millisEach) {
    Progress progress =
        new Onlooker(() -> atTerminal, () -> now).progress(new PrintWriter(said, true));
    progress.begin(Progress.Step.MAKING, drafts);
    for (int i = 0; i < drafts; i++) {
      now += TimeUnit.MILLISECONDS.toNanos(millisEach);
      progress.done();
    }
    progress.end();
    return said.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void inALogAShortRunSaysNothing() {
    assertThat(run(false, 1000, 9)).isEmpty();
  }

  @Test
  void inALogALongRunSaysALineNowAndThen() {
    assertThat(run(false, 10_000, 12))
        .isEqualTo(
            """
            Making drafts: 834 of 10,000, 83 a second, about 2 minutes left
            Making drafts: 5,834 of 10,000, 83 a second, about 50 seconds left
            """);
  }

  @Test
  void aFewSlowDraftsSayNothing() {
    assertThat(run(false, 12, 60_000)).isEmpty();
    assertThat(run(true, 12, 60_000)).isEmpty();
  }

  @Test
  void atATerminalABarMovesAndVanishes() {
    String bar = run(true, 5000, 1);

    assertThat(bar).contains("\rMaking", "5000/5000").endsWith("\r" + " ".repeat(79) + "\r");
    assertThat(bar.split("\r")).allMatch(line -> line.length() <= 79);
  }

  @Test
  void oneDraftAMinuteIsLessThanOneASecond() {
    assertThat(run(false, 101, 60_000))
        .startsWith("Making drafts: 1 of 101, less than 1 a second, about 100 minutes left\n");
  }
}
