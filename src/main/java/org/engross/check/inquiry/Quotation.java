package org.engross.check.inquiry;

import org.engross.resolution.Passage;

/** What stands between quotation marks is another's wording. */
final class Quotation {
  private Quotation() {}

  /** The same passage with blanks for what it quotes, every other letter in its place. */
  static String blanked(Passage passage) {
    StringBuilder own = new StringBuilder(passage.text());
    int depth = 0;
    for (int i = 0; i < own.length(); i++) {
      char c = own.charAt(i);
      if (c == '“') {
        depth++;
      } else if (c == '”') {
        depth = Math.max(0, depth - 1);
      } else if (depth > 0) {
        own.setCharAt(i, ' ');
      }
    }
    return own.toString();
  }
}
