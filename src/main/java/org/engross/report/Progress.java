package org.engross.report;

/**
 * Hears how far a run is: a step begins, its drafts are done one by one, it ends. One call at a
 * time, on any thread.
 */
public interface Progress {
  /** Hears nothing. */
  Progress UNHEARD =
      new Progress() {
        @Override
        public void begin(Step step, int drafts) {}

        @Override
        public void done() {}

        @Override
        public void end() {}
      };

  /** What a run does with all of its drafts before it goes on. */
  enum Step {
    /** They are merged, checked and rendered. */
    MAKING,
    /** They are brought to the disk. */
    SAVING
  }

  /** A step begins; the one before it has ended. */
  void begin(Step step, int drafts);

  /** One more draft is done. */
  void done();

  /** The step ends, early if something went wrong. */
  void end();
}
