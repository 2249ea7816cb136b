package org.engross.office;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers that a text names, as {@code figures} of a point lists them. */
final class Figures {
  /** "One" is left out: it is seldom a number. So are ordinals. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?(?!\\d|st\\b|nd\\b|rd\\b|th\\b)"
              + "|(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen"
              + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
              + "|double[ds]?|triple[ds]?|half)(?![\\p{L}\\p{N}]))");

  private Figures() {}

  /** Each number once, in the order of the text. */
  static List<String> in(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
