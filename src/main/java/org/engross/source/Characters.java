package org.engross.source;

import java.util.Locale;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/**
 * Which characters a text may hold. Refused are those that XML cannot carry (C0 controls, lone
 * surrogates, U+FFFE, U+FFFF), C1 controls, noncharacters, the replacement character, which says
 * that a letter was lost before, and the marks that hide or reorder what a reader sees
 * (bidirectional controls, zero-width space, soft hyphen, byte order mark inside a text, fillers
 * that show nothing). Zero-width joiner and non-joiner stay: names in some scripts need them.
 */
public final class Characters {
  private Characters() {}

  /** The offset of the first forbidden character in a text, or -1. */
  public static int firstForbidden(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t') {
        continue;
      }
      int codePoint = Character.codePointAt(text, i);
      if (isForbidden(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint) - 1;
    }
    return -1;
  }

  /** Says the first forbidden character of a text, if it has one, as an error at a place. */
  public static void refuseForbidden(CharSequence text, Place place, Problems problems) {
    int at = firstForbidden(text);
    if (at >= 0) {
      String name = name(Character.codePointAt(text, at));
      problems.error(place, "the character " + name + " may not stand here", "delete it");
    }
  }

  private static boolean isForbidden(int c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c >= 0x7F && c <= 0x9F
        || c == 0xAD
        || c >= 0xD800 && c <= 0xDFFF
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c == 0x61C
        || c == 0xFEFF
        || c == 0xFFFD
        || c == 0x115F
        || c == 0x1160
        || c == 0x180E
        || c == 0x3164
        || c == 0xFFA0
        || c >= 0x1D173 && c <= 0x1D17A
        || c >= 0xFDD0 && c <= 0xFDEF
        || (c & 0xFFFE) == 0xFFFE
        || c >= 0xE0000 && c <= 0xE007F;
  }

  /** A character's code point and Unicode name: {@code U+0000 (NULL)}. */
  public static String name(int codePoint) {
    String name = Character.getName(codePoint);
    return String.format(Locale.ROOT, "U+%04X", codePoint)
        + (name == null ? "" : " (" + name + ")");
  }
}
