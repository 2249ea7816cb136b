package org.engross.intake;

import java.util.List;
import java.util.Objects;
import org.engross.document.Document;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/**
 * A draft that was taken in.
 *
 * @param document the draft
 * @param whereabouts where its words stand in the file
 * @param hidden what the file holds that no page shows: "2 comments"
 * @param problems what could not be read
 */
public record Received(
    Document document, Whereabouts whereabouts, List<String> hidden, List<Problem> problems) {

  /** Copies the lists; refuses null. */
  public Received {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(whereabouts, "whereabouts");
    hidden = List.copyOf(hidden);
    problems = List.copyOf(problems);
  }

  /** Where some words of a passage stand in the file; empty words are the passage's first. */
  public Place place(String passage, String words) {
    return whereabouts.find(passage, words);
  }
}
