package org.engross.render.docx;

import java.util.Set;
import java.util.TreeSet;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;

/** What there is to say of one frame: what is refused, what a person should mend, what was left. */
final class FrameNotes {
  private final String file;
  private final Problems problems;
  private final Set<String> left = new TreeSet<>();

  /**
   * @param file the frame as the person knows it: {@code templates/letter.docx}
   */
  FrameNotes(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The frame, or a part of it ({@code header 1}); empty words for the whole. */
  Place place(String part) {
    return Place.of(part.isEmpty() ? file : file + ", " + part);
  }

  void refuse(String part, String message, String remedy) {
    problems.error(place(part), message, remedy);
  }

  /** Refuses what stands in a paragraph, and quotes it. */
  void refuse(FrameSpot spot, String message, String remedy) {
    problems.error(new Place(place(spot.part()).file(), 0, 0, spot.words()), message, remedy);
  }

  void warn(String part, String message, String remedy) {
    problems.warning(place(part), message, remedy);
  }

  void info(String message, String remedy) {
    problems.add(new Problem(Level.INFO, "", place(""), message, remedy));
  }

  /** Something that no draft needs stays behind: {@code comments}. */
  void leave(String what) {
    left.add(what);
  }

  /** Says once what stayed behind. */
  void sayWhatWasLeft() {
    if (!left.isEmpty()) {
      info("left behind, as no draft needs it: " + String.join(", ", left), "");
    }
  }
}
