package org.engross.template;

import java.util.List;
import java.util.Optional;
import org.engross.problem.Problems;
import org.engross.source.Source;

/** Texts of templates that lie elsewhere than in files of their own. */
public interface OtherTexts {
  /** The names of those that stand in for no other text. */
  List<String> names();

  /**
   * One of them.
   *
   * @param problems takes all that is wrong with it
   * @return empty if there is none of this name, or if something is wrong with it
   */
  Optional<Source> text(String name, Problems problems);
}
