package org.engross.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/**
 * What stands between the cells of a CSV file: the one of comma, semicolon and tab that is most
 * often in its first line, outside quotes; or what a line {@code sep=;} says, as Excel writes it.
 *
 * @param isSaid whether such a line stands first
 */
record Separator(char character, boolean isSaid) {
  private static final String CANDIDATES = ",;\t";
  private static final int LOOKED_AT = 1 << 16;

  /** Looks at the beginning of a text, which is then where it was. */
  static Separator of(Reader text) throws IOException {
    text.mark(LOOKED_AT);
    char[] head = new char[LOOKED_AT - 1];
    int length = 0;
    for (int n = text.read(head); n > 0; n = text.read(head, length, head.length - length)) {
      length += n;
    }
    text.reset();
    return of(new String(head, 0, length).stripLeading());
  }

  private static Separator of(String head) {
    if (head.toLowerCase(Locale.ROOT).matches("(?s)\"?sep=[,;\t]\"?\\R.*")) {
      return new Separator(head.charAt(head.indexOf('=') + 1), true);
    }
    int[] counts = counts(head);
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return new Separator(CANDIDATES.charAt(best), false);
  }

  private static int[] counts(String head) {
    int[] counts = new int[CANDIDATES.length()];
    boolean quoted = false;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r')) {
        break;
      }
      int candidate = CANDIDATES.indexOf(c);
      if (!quoted && candidate >= 0) {
        counts[candidate]++;
      }
    }
    return counts;
  }
}
