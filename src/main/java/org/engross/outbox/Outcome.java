package org.engross.outbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.engross.problem.Problem;

/** What became of one draft. */
public sealed interface Outcome {

  /** Calls the visitor's method for this outcome. */
  <R> R accept(Visitor<R> visitor);

  /**
   * The draft was written.
   *
   * @param replaced whether an older draft of ours stood there
   */
  record Drafted(Path file, boolean replaced) implements Outcome {
    /** Refuses null. */
    public Drafted {
      Objects.requireNonNull(file, "file");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drafted(this);
    }
  }

  /** The file held these bytes already; nothing was written. */
  record Unchanged(Path file) implements Outcome {
    /** Refuses null. */
    public Unchanged {
      Objects.requireNonNull(file, "file");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unchanged(this);
    }
  }

  /** A person's file was left as it is, and the draft lies beside it. */
  record Kept(Path file, Path beside, Reason reason) implements Outcome {
    /** Why a file is a person's. */
    public enum Reason {
      /** We wrote it, and somebody changed it since. */
      EDITED,
      /** We never wrote it. */
      FOREIGN
    }

    /** Refuses null. */
    public Kept {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(beside, "beside");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.kept(this);
    }
  }

  /** The draft is not on the disk, for these reasons. */
  record Failed(String name, List<Problem> problems) implements Outcome {
    /** Refuses a failure without a reason. */
    public Failed {
      Objects.requireNonNull(name, "name");
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a failure says why");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.failed(this);
    }
  }

  /** One method an outcome, so that the compiler says who has not heard of a new one. */
  interface Visitor<R> {
    /** Written. */
    R drafted(Drafted drafted);

    /** Nothing to write. */
    R unchanged(Unchanged unchanged);

    /** Written beside a person's file. */
    R kept(Kept kept);

    /** Not written. */
    R failed(Failed failed);
  }
}
