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
 * them Velocity: both start when the first template is needed. For several threads at once.
 */
final class Macros {
  static final String PATH = "templates/macros.vm";

  private final Folder folder;
  private final Folder shipped;
  private final Limits limits;
  private final Problems problems = new Problems();
  private Compiler compiler;

  /**
   * Nothing is read yet.
   *
   * @param folder the office's own files over the shipped ones
   */
  Macros(Folder folder, Folder shipped, Limits limits) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.shipped = Objects.requireNonNull(shipped, "shipped");
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /** What makes templates out of texts, and knows the macros. */
  synchronized Compiler compiler() {
    if (compiler == null) {
      Compiler fresh = new Compiler(limits);
      Optional<Source> library = shipped.read(PATH);
      library.ifPresent(macros -> fresh.readMacros(macros, problems));
      warnOfOwnMacros(library);
      compiler = fresh;
    }
    return compiler;
  }

  /** What is wrong with them, once the compiler is there. */
  synchronized List<Problem> problems() {
    return problems.list();
  }

  private void warnOfOwnMacros(Optional<Source> library) {
    Optional<String> shippedText = library.map(Source::text);
    folder
        .read(PATH)
        .filter(own -> !shippedText.equals(Optional.of(own.text())))
        .ifPresent(
            own ->
                problems.warning(
                    Place.of(own.name()),
                    "an office's own macros are not read",
                    "put what they do into the templates that use them"));
  }
}
