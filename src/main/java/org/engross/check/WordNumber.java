package org.engross.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads a number in words: {@code twenty-four}, {@code one hundred and five thousand}, {@code
 * two-thirds}, {@code doubled}. One is made for each number and read once.
 */
final class WordNumber {
  private static final int LONGEST = 10;
  private static final Map<String, Long> SMALL = small();
  private static final Map<String, Long> SCALES =
      Map.of(
          "dozen", 12L,
          "hundred", 100L,
          "thousand", 1_000L,
          "million", 1_000_000L,
          "billion", 1_000_000_000L,
          "trillion", 1_000_000_000_000L);
  private static final Map<String, String> MULTIPLES = multiples();
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private final String text;
  private final int from;
  private int end;
  private long total;
  private long group;
  private long lastScale = Long.MAX_VALUE;

  private WordNumber(String text, int from) {
    this.text = text;
    this.from = from;
    this.end = from;
  }

  /** The number that begins with the word here, or empty. */
  static Optional<Figure> read(String text, int from) {
    String word = word(text, from);
    String multiple = MULTIPLES.get(word);
    if (multiple != null) {
      return Optional.of(new Figure(multiple, text.substring(from, wordEnd(text, from)), from));
    }
    WordNumber number = new WordNumber(text, from);
    return number.take(from, word) ? number.rest() : Optional.empty();
  }

  /** What a scale word multiplies with, if one stands here: {@code million}. */
  static OptionalLong scale(String text, int at) {
    Long scale = SCALES.get(word(text, at));
    return scale == null ? OptionalLong.empty() : OptionalLong.of(scale);
  }

  /** Behind the letters that begin here. */
  static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the next word of the same number could begin: behind a hyphen or white space, or -1. */
  static int next(String text, int end) {
    int i = end;
    if (i < text.length() && isHyphen(text.charAt(i))) {
      i++;
    } else {
      while (i < text.length() && isSpace(text.charAt(i))) {
        i++;
      }
    }
    return i > end && i < text.length() && Character.isLetter(text.charAt(i)) ? i : -1;
  }

  private Optional<Figure> rest() {
    int next = next(text, end);
    while (next >= 0 && (take(next, word(text, next)) || takeJoined(next))) {
      next = next(text, end);
    }
    if (next >= 0 && isOrdinal(next)) {
      return Optional.empty();
    }
    int part = next < 0 ? 0 : part(word(text, next));
    if (part > 0) {
      end = wordEnd(text, next);
      return Optional.of(figure(value() + "/" + part));
    }
    boolean pronoun = value() == 1;
    return pronoun ? Optional.empty() : Optional.of(figure(Long.toString(value())));
  }

  private Figure figure(String value) {
    return new Figure(value, text.substring(from, end), from);
  }

  private long value() {
    return total + group;
  }

  private boolean take(int at, String word) {
    Long small = SMALL.get(word);
    Long scale = SCALES.get(word);
    boolean taken = small != null ? add(small) : scale != null && multiply(scale);
    if (taken) {
      end = wordEnd(text, at);
    }
    return taken;
  }

  /**
   * Takes the "and five" of "a hundred and five", not the "and two" of "a hundred and two hundred".
   */
  private boolean takeJoined(int at) {
    boolean open = value() > 0 && group % 100 == 0;
    int small = next(text, wordEnd(text, at));
    if (!open || small < 0 || !word(text, at).equals("and") || !isSmall(small)) {
      return false;
    }
    int after = next(text, wordEnd(text, small));
    String follower = after < 0 ? "" : word(text, after);
    boolean numberOfItsOwn =
        follower.equals("hundred") || group == 0 && SCALES.containsKey(follower);
    return !numberOfItsOwn && take(small, word(text, small));
  }

  private boolean isSmall(int at) {
    return SMALL.containsKey(word(text, at));
  }

  private boolean add(long small) {
    boolean afterTens = small < 10 && group % 100 >= 20 && group % 10 == 0;
    boolean fits = group % 100 == 0 || afterTens;
    group += fits ? small : 0;
    return fits;
  }

  private boolean multiply(long scale) {
    boolean behindScale = group == 0 && total > 0;
    if (behindScale || (scale < 1_000 ? group >= 100 : scale >= lastScale)) {
      return false;
    }
    group = Math.max(1, group) * scale;
    if (scale >= 1_000) {
      total += group;
      group = 0;
      lastScale = scale;
    }
    return true;
  }

  /** Whether the number is no cardinal: "twenty-fourth" is an ordinal, "two-second" is not. */
  private boolean isOrdinal(int next) {
    boolean tens = group % 100 >= 20 && group % 10 == 0;
    return tens && ORDINALS.contains(word(text, next));
  }

  /** What "thirds" behind "two", or "third" behind "one", divides by; otherwise 0. */
  private int part(String word) {
    if (value() == 1) {
      return isHyphen(text.charAt(end)) ? denominator(word) : 0;
    }
    boolean plural = word.endsWith("s");
    return plural && value() < 100 ? denominator(word.substring(0, word.length() - 1)) : 0;
  }

  private static int denominator(String word) {
    if (word.equals("half")) {
      return 2;
    }
    int ordinal = word.equals("quarter") ? 4 : ORDINALS.indexOf(word) + 1;
    return ordinal > 2 ? ordinal : 0;
  }

  /** The word that begins here in lower case; one that no number needs is cut short. */
  private static String word(String text, int from) {
    int end = wordEnd(text, from);
    return end - from > LONGEST ? "" : text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Map<String, Long> small() {
    List<String> words =
        List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    Map<String, Long> small = new HashMap<>();
    words.forEach(w -> small.put(w, small.size() + 1L));
    tens.forEach(t -> small.put(t, (tens.indexOf(t) + 2) * 10L));
    return Map.copyOf(small);
  }

  private static Map<String, String> multiples() {
    Map<String, String> multiples = new HashMap<>();
    List.of("half", "halve", "halved", "halves", "halving").forEach(w -> multiples.put(w, "1/2"));
    List.of("double", "doubled", "doubles", "doubling", "twice", "twofold")
        .forEach(w -> multiples.put(w, "x2"));
    List.of("triple", "tripled", "triples", "tripling", "threefold")
        .forEach(w -> multiples.put(w, "x3"));
    List.of("quadruple", "quadrupled", "quadruples", "fourfold")
        .forEach(w -> multiples.put(w, "x4"));
    return Map.copyOf(multiples);
  }
}
