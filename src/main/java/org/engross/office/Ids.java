package org.engross.office;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes ids out of words: {@code Rising Trade Tensions.} becomes {@code rising-trade-tensions}. */
public final class Ids {
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 5;
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "has",
          "have", "in", "is", "it", "its", "must", "needs", "of", "on", "or", "should", "that",
          "the", "their", "this", "to", "was", "were", "will", "with");

  private final Set<String> taken = new HashSet<>();

  Ids() {}

  /** Whether a person may use this as an id. */
  public static boolean isId(String text) {
    return Fields.isId(text);
  }

  /** An id of all words, of at most 40 letters; empty if the text has no letter or digit. */
  public static String of(String text) {
    return join(words(text), Integer.MAX_VALUE, Set.of());
  }

  /** An id of the first words that carry a meaning, which no other point of the file has. */
  String next(String text) {
    String[] words = words(text);
    String id = join(words, MOST_WORDS, SMALL_WORDS);
    if (id.isEmpty()) {
      id = join(words, MOST_WORDS, Set.of());
    }
    if (id.isEmpty()) {
      id = "point";
    }
    String unique = id;
    for (int n = 2; !taken.add(unique); n++) {
      String tail = "-" + n;
      unique = cut(id, LONGEST - tail.length()) + tail;
    }
    return unique;
  }

  private static String[] words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}|['’]|(?<=\\p{L})\\.(?=\\p{L}\\b)", "")
        .toLowerCase(Locale.ROOT)
        .split("[^a-z0-9]+");
  }

  private static String join(String[] words, int most, Set<String> without) {
    StringBuilder id = new StringBuilder();
    int count = 0;
    for (String word : words) {
      boolean fits = id.length() + word.length() < LONGEST;
      if (word.isEmpty() || without.contains(word)) {
        continue;
      }
      if (count == most || count > 0 && !fits) {
        break;
      }
      id.append(count++ == 0 ? "" : "-").append(cut(word, LONGEST));
    }
    return id.toString();
  }

  private static String cut(String text, int most) {
    String cut = text.substring(0, Math.min(most, text.length()));
    return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
  }
}
