package org.engross.check.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.engross.problem.Level;

/**
 * One rule that a draft is held against.
 *
 * @param id by which its problems are known: {@code reply-date}
 * @param level of every problem that it finds
 * @param finds what it finds, in one sentence without its period
 * @param reason why that matters, in one sentence without its period
 * @param search how it looks
 */
public record Rule(String id, Level level, String finds, String reason, Search search) {

  /** Refuses null. */
  public Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(finds, "finds");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(search, "search");
  }

  /** How a rule looks for what it finds. */
  @FunctionalInterface
  public interface Search {
    /** Reads a draft and says what it finds. */
    void in(Proof proof, Finds finds);

    /**
     * A search that looks at one passage after the other, once where drafts share a block.
     *
     * @param look looks at nothing beside the passage
     */
    static Search each(BiConsumer<Passage, Finds> look) {
      Trait<List<Finds.Find>> found = Trait.ofEach(passage -> Finds.in(passage, look));
      return (proof, finds) -> finds.addAll(proof.all(found));
    }
  }
}
