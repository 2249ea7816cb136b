package org.engross.preview;

import java.util.List;
import java.util.Optional;
import org.engross.desk.Proofs;
import org.engross.office.Point;
import org.engross.office.Recipient;
import org.engross.problem.Problem;

/**
 * All that one window shows.
 *
 * @param generation which state of the files it was made from
 * @param office whose office it is, as a person knows it
 * @param command the command line that drafts the same
 * @param finalCopy whether the drafts are final
 * @param canPrint whether LibreOffice is there to print the true pages
 * @param listed the drafts that are listed, at most {@link #MOST_LISTED}
 * @param count how many drafts are ordered
 * @param matching how many of them are like the words that were looked for
 * @param shown the draft that is shown, if there is one
 * @param word its Word file; empty if it has errors
 * @param problems all that was found, of the order and of this draft
 * @param library every point that can be chosen
 * @param chosen the ids of the points that are chosen, in order
 * @param recipients everybody whom a draft can be sent to; none where nobody is ticked
 * @param to for whom it is, as it would be written behind {@code --to}
 */
record Scene(
    long generation,
    String office,
    String command,
    boolean finalCopy,
    boolean canPrint,
    List<Proofs.Title> listed,
    int count,
    int matching,
    Optional<Proofs.Title> shown,
    Optional<byte[]> word,
    List<Problem> problems,
    List<PointLine> library,
    List<String> chosen,
    List<Recipient> recipients,
    List<String> to) {
  /** More than these are found by their words. */
  static final int MOST_LISTED = 500;

  /** Copies the lists. */
  Scene {
    listed = List.copyOf(listed);
    problems = List.copyOf(problems);
    library = List.copyOf(library);
    chosen = List.copyOf(chosen);
    recipients = List.copyOf(recipients);
    to = List.copyOf(to);
  }

  /**
   * A point as it is ticked.
   *
   * @param asks whether something in it is asked of whom the shown draft is for
   * @param passed whether time has passed it by on the day of the draft
   */
  record PointLine(Point point, boolean asks, boolean passed) {}
}
