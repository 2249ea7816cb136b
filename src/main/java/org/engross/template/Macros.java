package org.engross.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;

/**
 * The macros that templates share, those of the shipped {@code templates/macros.vm} alone, and with
 * them Velocity: both start when the first template is needed. Any number of libraries may share
 * them, and several threads.
 */
public final class Macros {
  static final String PATH = "templates/macros.vm";

  private final Folder shipped;
  private final Limits limits;
  private final Problems problems = new Problems();
  private Optional<Source> library = Optional.empty();
  private Compiler compiler;

  /** Nothing is read yet. */
  public Macros(Folder shipped) {
    this(shipped, Limits.DEFAULT);
  }

  Macros(Folder shipped, Limits limits) {
    this.shipped = Objects.requireNonNull(shipped, "shipped");
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Starts Velocity and reads the macros, which otherwise happens when a template is first asked
   * for.
   */
  public void prepare() {
    compiler();
  }

  /** What makes templates out of texts, and knows the macros. */
  synchronized Compiler compiler() {
    if (compiler == null) {
      Compiler fresh = new Compiler(limits);
      library = shipped.read(PATH);
      library.ifPresent(macros -> fresh.readMacros(macros, problems));
      compiler = fresh;
    }
    return compiler;
  }

  /**
   * What is wrong with them, once the compiler is there; and that an office has others.
   *
   * @param office its own files over the shipped ones
   */
  synchronized List<Problem> problems(Folder office) {
    Problems all = new Problems();
    all.addAll(problems.list());
    Optional<String> text = library.map(Source::text);
    office
        .read(PATH)
        .filter(own -> !text.equals(Optional.of(own.text())))
        .ifPresent(
            own ->
                all.warning(
                    Place.of(own.name()),
                    "an office's own macros are not read",
                    "put what they do into the templates that use them"));
    return all.list();
  }
}
