package org.engross.cli;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.engross.report.Progress;

/**
 * Whoever looks on while a run goes: at a terminal a bar moves, in a log a line is written now and
 * then, and a short run says nothing.
 *
 * @param atTerminal whether it is a terminal; asked only in a run of many drafts
 * @param nanoTime a clock for the rate and the time left
 */
record Onlooker(BooleanSupplier atTerminal, LongSupplier nanoTime) {
  private static final int FEW = 100;

  /** Nobody looks on. */
  static final Onlooker NOBODY = new Onlooker(() -> false, () -> 0);

  /** What tells this onlooker of a run; the bar's library is loaded only if a bar is shown. */
  Progress progress(PrintWriter said) {
    return new Progress() {
      private Progress chosen = UNHEARD;

      @Override
      public void begin(Step step, int drafts) {
        if (drafts <= FEW) {
          chosen = UNHEARD;
        } else {
          chosen = atTerminal.getAsBoolean() ? new TerminalBar(said) : new LogLines(said, nanoTime);
        }
        chosen.begin(step, drafts);
      }

      @Override
      public void done() {
        chosen.done();
      }

      @Override
      public void end() {
        chosen.end();
      }
    };
  }

  /** What happens in a step, in a word. */
  static String word(Progress.Step step) {
    return switch (step) {
      case MAKING -> "Making";
      case SAVING -> "Saving";
    };
  }
}
