package org.engross.desk;

import java.util.ArrayList;
import java.util.List;

/** Divides a paragraph into its sentences. */
final class Sentences {
  private static final String MARKS = ".?!";
  private static final String CLOSERS = "”’\")";

  private Sentences() {}

  /** The sentences, each with its final mark; an abbreviation such as "U.S." ends none. */
  static List<String> of(String paragraph) {
    String text = paragraph.strip();
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0 && !isAbbreviation(text, i)) {
        int end = i + 1;
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        if (opensSentence(text, end)) {
          sentences.add(text.substring(from, end));
          from = end + 1;
        }
      }
    }
    if (from < text.length()) {
      sentences.add(text.substring(from));
    }
    return sentences;
  }

  private static boolean opensSentence(String text, int end) {
    return end + 1 < text.length()
        && Character.isWhitespace(text.charAt(end))
        && !Character.isLowerCase(text.charAt(end + 1));
  }

  /** A period after a single capital, or after a short title: "U.S.", "Katherine C. Tai", "Mr.". */
  private static boolean isAbbreviation(String text, int period) {
    int start = period;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, period);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return text.charAt(period) == '.'
        && (initial || List.of("Mr", "Ms", "Mrs", "Dr", "Jr", "St", "No", "Res").contains(word));
  }
}
