package org.engross.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;

/**
 * What a program can take from a policy paper before a person writes its points: what its head
 * says, and the passages that may become points.
 */
public final class Skeleton {
  /** So many points nobody writes; a table of figures was taken for a list. */
  private static final int MOST_PASSAGES = 1_000;

  private final PaperHead head;
  private final List<Passage> passages;

  private Skeleton(PaperHead head, List<Passage> passages) {
    this.head = Objects.requireNonNull(head, "head");
    this.passages = List.copyOf(passages);
  }

  /**
   * Reads a paper: Markdown, text (both UTF-8) or a Word file, by the ending of its name.
   *
   * @throws ProblemException if it cannot be read, is empty or has no list
   */
  public static Skeleton read(String name, byte[] bytes) {
    Outline outline = Outline.read(name, bytes);
    PaperHead head = PaperHead.of(outline);
    List<Passage> passages = Passage.of(head.body());
    if (outline.blocks().isEmpty()) {
      throw problem(name, "the paper is empty", "check that it is the right file");
    }
    if (passages.isEmpty()) {
      throw problem(
          name,
          "the paper has no bullets and no numbered items, and each of these would be a point",
          "put \"- \" before each passage that is to be one, or begin with  engross new points");
    }
    if (passages.size() > MOST_PASSAGES) {
      throw problem(
          name,
          "the paper has " + passages.size() + " bullets and numbered items",
          "the most is " + MOST_PASSAGES + "; divide it");
    }
    return new Skeleton(head, passages);
  }

  private static ProblemException problem(String name, String message, String remedy) {
    return new ProblemException(Problem.error(Place.of(name), message, remedy));
  }

  /** The title, where it stands at the top. */
  public Optional<String> title() {
    return head.title();
  }

  /** Who published it, where that stands at the top. */
  public Optional<String> publisher() {
    return head.publisher();
  }

  /** The date, where it stands at the top. */
  public Optional<LocalDate> date() {
    return head.date();
  }

  /** How many points it will have. */
  public int size() {
    return passages.size();
  }

  List<Passage> passages() {
    return passages;
  }
}
