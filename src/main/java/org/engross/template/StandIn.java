package org.engross.template;

/**
 * Noncharacters that Velocity sees in the place of characters which it would misread. No text can
 * hold them: {@code Source} refuses noncharacters.
 */
final class StandIn {
  /** Ends a reference, after which Velocity sometimes reads on: {@code $a.b$c.d}. Is nothing. */
  static final char END = '\uFDD0';

  private static final String HIDDEN = "$#\\";
  private static final char FIRST = '\uFDD1';

  private StandIn() {}

  /** What Velocity sees instead of one of {@code $ # \}. */
  static char forHidden(char hidden) {
    return (char) (FIRST + HIDDEN.indexOf(hidden));
  }

  /** The text as the person wrote it. */
  static String back(String text) {
    StringBuilder back = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int which = c - FIRST;
      if (which >= 0 && which < HIDDEN.length()) {
        back.append(HIDDEN.charAt(which));
      } else if (c != END) {
        back.append(c);
      }
    }
    return back.toString();
  }
}
