package org.engross.desk;

import org.engross.outbox.Disk;

/**
 * What every draft needs, whatever it is: Java's hash, and the macros with Velocity. Another thread
 * makes it ready while the order and the office are read; it is a sixth of the processor time of
 * one cold letter.
 */
public final class HeadStart {
  private static boolean begun;

  private HeadStart() {}

  /** Begins, unless it was begun; whoever needs something before it is ready waits for it. */
  public static synchronized void begin() {
    if (!begun) {
      begun = true;
      Thread thread = new Thread(HeadStart::run, "head-start");
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler(
          (t, e) -> {
            // The macros cannot be read: finding a template says so, with all other problems.
          });
      thread.start();
    }
  }

  private static void run() {
    Disk.prepare();
    Shipped.MACROS.prepare();
  }
}
