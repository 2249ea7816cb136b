package org.engross.render.text;

/**
 * How many columns of a terminal a text takes: two for an East Asian wide character or an emoji,
 * none for a combining mark or what is joined to the character before it, one for any other.
 */
final class TextColumns {
  private static final int JOINER = 0x200D;

  /** First and last of each wide range (Unicode Standard Annex 11), in whole blocks. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, // Hangul initials
    {0x2E80, 0x303E}, // radicals, CJK punctuation
    {0x3041, 0xA4CF}, // kana, CJK, Yi
    {0xA960, 0xA97C}, // Hangul initials
    {0xAC00, 0xD7A3}, // Hangul syllables
    {0xF900, 0xFAFF}, // compatibility ideographs
    {0xFE30, 0xFE6F}, // vertical and small forms
    {0xFF01, 0xFF60}, // full-width forms
    {0xFFE0, 0xFFE6}, // full-width signs
    {0x1F300, 0x1F64F}, // pictures, faces
    {0x1F680, 0x1F6FF}, // transport
    {0x1F900, 0x1F9FF}, // more pictures
    {0x20000, 0x3FFFD} // CJK outside the first plane
  };

  private TextColumns() {}

  /** The columns of a text without a line end. */
  static int of(String text) {
    int columns = 0;
    int before = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(before)) {
      int character = text.codePointAt(i);
      columns += before == JOINER ? 0 : of(character);
      before = character;
    }
    return columns;
  }

  private static int of(int character) {
    if (character < 0x300) {
      return 1;
    }
    if (joinsTheOneBefore(character)) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  private static boolean joinsTheOneBefore(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || character >= 0x1160 && character <= 0x11FF // Hangul vowels and finals
        || character >= 0x1F3FB && character <= 0x1F3FF; // skin tones
  }

  private static boolean isWide(int character) {
    for (int[] range : WIDE) {
      if (character >= range[0] && character <= range[1]) {
        return true;
      }
    }
    return false;
  }
}
