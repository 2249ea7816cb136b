package org.engross.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.engross.report.Progress;

/**
 * Lines in a log, the first after ten seconds, then one a minute: {@code Making drafts: 1,200 of
 * 10,000, 120 a second, about 73 seconds left}.
 */
final class LogLines implements Progress {
  private static final long FIRST_AFTER = TimeUnit.SECONDS.toNanos(10);
  private static final long BETWEEN = TimeUnit.MINUTES.toNanos(1);
  private static final int SECONDS_SAID_AT_MOST = 100;
  private static final int MINUTE = 60;

  private final PrintWriter said;
  private final LongSupplier nanoTime;
  private Step step = Step.MAKING;
  private int all;
  private int done;
  private long begun;
  private long next;

  LogLines(PrintWriter said, LongSupplier nanoTime) {
    this.said = said;
    this.nanoTime = nanoTime;
  }

  @Override
  public void begin(Step which, int drafts) {
    step = which;
    all = drafts;
    done = 0;
    begun = nanoTime.getAsLong();
    next = FIRST_AFTER;
  }

  @Override
  public void done() {
    done++;
    long passed = nanoTime.getAsLong() - begun;
    if (passed >= next && done < all) {
      say(passed);
      next = passed + BETWEEN;
    }
  }

  private void say(long passed) {
    double seconds = passed / (double) TimeUnit.SECONDS.toNanos(1);
    double rate = done / seconds;
    said.println(
        String.format(
            Locale.ROOT,
            "%s drafts: %,d of %,d, %s a second, about %s left",
            Onlooker.word(step),
            done,
            all,
            rate < 1 ? "less than 1" : String.format(Locale.ROOT, "%,.0f", rate),
            inWords((long) Math.ceil((all - done) / rate))));
    said.flush();
  }

  private static String inWords(long seconds) {
    if (seconds <= SECONDS_SAID_AT_MOST) {
      return seconds + (seconds == 1 ? " second" : " seconds");
    }
    return (seconds + MINUTE / 2) / MINUTE + " minutes";
  }

  @Override
  public void end() {
    // The last line is the summary.
  }
}
