package org.engross.check.rule;

/** Cuts out of a text the sentence around a place, short enough for a message. */
public final class Sentence {
  private static final int EACH_SIDE = 40;

  private Sentence() {}

  /** The sentence around a stretch of text, with at most some 40 characters to each side of it. */
  public static String around(String text, int from, int end) {
    int start = start(text, from);
    int stop = stop(text, end);
    boolean cutLeft = from - start > EACH_SIDE;
    boolean cutRight = stop - end > EACH_SIDE;
    int left = cutLeft ? wordStart(text, from) : start;
    int right = cutRight ? wordEnd(text, end) : stop;
    return (cutLeft ? "... " : "")
        + text.substring(left, right).strip().replace('\n', ' ')
        + (cutRight ? " ..." : "");
  }

  /** Where a word begins in the last characters before the stretch; or the stretch itself. */
  private static int wordStart(String text, int from) {
    int i = from - EACH_SIDE;
    while (i < from && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int wordEnd(String text, int end) {
    int i = end + EACH_SIDE;
    while (i > end && !Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i;
  }

  /** The last sentence of a text. */
  public static String last(String text) {
    return text.substring(start(text, text.length())).strip();
  }

  private static int start(String text, int from) {
    for (int i = from - 1; i > 0; i--) {
      if (Character.isWhitespace(text.charAt(i)) && ends(text, i - 1)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int stop(String text, int end) {
    for (int i = end; i < text.length(); i++) {
      if (ends(text, i) && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** A mark ends a sentence, but not behind the capital of an initial: "U.S. agencies". */
  private static boolean ends(String text, int i) {
    boolean mark = ".!?".indexOf(text.charAt(i)) >= 0;
    return mark && (i == 0 || !Character.isUpperCase(text.charAt(i - 1)));
  }
}
