package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes words as a headline has them: {@code Security Cooperation Between the United States}. */
final class HeadlineCase {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "and", "or", "nor", "but", "of", "on", "in", "to", "for", "by", "at",
          "as", "from", "with", "under", "toward", "into", "over");

  private HeadlineCase() {}

  /** A headline: its words capitalized, but for articles, conjunctions and short prepositions. */
  static String of(String text) {
    return capitalized(inside(text));
  }

  /** The same for a part that stands inside a headline. */
  static String inside(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      words.add(SMALL.contains(word) || word.isEmpty() ? word : capitalized(word));
    }
    return String.join(" ", words);
  }

  private static String capitalized(String word) {
    return word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
