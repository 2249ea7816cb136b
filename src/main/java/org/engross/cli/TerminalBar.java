package org.engross.cli;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.engross.report.Progress;

/** A bar at a terminal: drafts done, the rate, the time left. It vanishes when the step ends. */
final class TerminalBar implements Progress {
  private static final int WIDTH = 79;
  private static final int MILLIS_BETWEEN = 250;

  private final PrintWriter said;
  private ProgressBar bar;

  TerminalBar(PrintWriter said) {
    this.said = said;
  }

  @Override
  public void begin(Step step, int drafts) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(Onlooker.word(step))
            .setInitialMax(drafts)
            .setUnit(" drafts", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(MILLIS_BETWEEN)
            .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
            .showSpeed(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .build();
  }

  private void show(String line) {
    said.print("\r" + line);
    said.flush();
  }

  @Override
  public void done() {
    bar.step();
  }

  @Override
  public void end() {
    bar.close();
    said.print("\r" + " ".repeat(WIDTH) + "\r");
    said.flush();
  }
}
