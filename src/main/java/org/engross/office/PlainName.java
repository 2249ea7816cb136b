package org.engross.office;

import java.text.Normalizer;
import java.util.Map;

/**
 * A name in plain letters, by which names are compared: the same in every locale and on every JDK,
 * which a {@code Collator} is not.
 */
public final class PlainName {
  /** Latin letters that are not a letter and an accent. */
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'þ', "th", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı',
          "i");

  private PlainName() {}

  /** A name in plain lower-case letters: {@code Muñoz-O'Brien} is {@code munoz obrien}. */
  public static String of(String name) {
    StringBuilder plain = new StringBuilder();
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray()) {
      char small = Character.toLowerCase(c);
      if (LETTERS.containsKey(small)) {
        plain.append(LETTERS.get(small));
      } else if (Character.isLetterOrDigit(small)) {
        plain.append(small);
      } else if (c == ' ' || Character.getType(c) == Character.DASH_PUNCTUATION) {
        plain.append(' ');
      }
    }
    return plain.toString();
  }
}
