package org.engross.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known words that a person may have meant. */
public final class Nearest {
  private static final int LISTED_AT_MOST = 24;

  private Nearest() {}

  /**
   * What would be right in place of an unknown word: {@code did you mean "ustr"?}, or, when no
   * known word is near, {@code known: president, ustr}.
   */
  public static String hint(String word, Collection<String> known) {
    if (known.isEmpty()) {
      return "there are none yet";
    }
    List<String> near = to(word, known);
    if (!near.isEmpty()) {
      return near.stream()
          .map(n -> '"' + n + '"')
          .collect(Collectors.joining(" or ", "did you mean ", "?"));
    }
    String some = known.stream().sorted().limit(LISTED_AT_MOST).collect(Collectors.joining(", "));
    return "known: " + some + (known.size() > LISTED_AT_MOST ? ", ..." : "");
  }

  /** At most three known words within a third of the word's length in edits, the nearest first. */
  public static List<String> to(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int most = Math.max(1, (wanted.length() + 2) / 3);
    LevenshteinDistance distance = new LevenshteinDistance(most);
    record Near(String word, int edits) {}
    return known.stream()
        .distinct()
        .map(k -> new Near(k, distance.apply(wanted, k.toLowerCase(Locale.ROOT))))
        .filter(n -> n.edits >= 0)
        .sorted(Comparator.comparingInt(Near::edits).thenComparing(Near::word))
        .limit(3)
        .map(Near::word)
        .toList();
  }
}
