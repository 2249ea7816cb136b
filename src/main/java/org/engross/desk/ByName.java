package org.engross.desk;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.engross.office.Member;

/**
 * Members as a reader looks them up: by surname, then by name, then by id. An accent counts for
 * nothing (Muñoz stands beside Munoz), nor does the case of a letter or an apostrophe; a hyphen is
 * a space. It is the same in every locale and on every JDK, which a {@code Collator} is not.
 */
final class ByName implements Comparator<Member> {
  /** Latin letters that are not a letter and an accent. */
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'þ', "th", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı',
          "i");

  private final Map<String, String> folded = new HashMap<>();

  @Override
  public int compare(Member one, Member other) {
    int order = fold(one.surname()).compareTo(fold(other.surname()));
    order = order != 0 ? order : fold(one.name()).compareTo(fold(other.name()));
    return order != 0 ? order : one.id().compareTo(other.id());
  }

  private String fold(String name) {
    return folded.computeIfAbsent(name, ByName::plain);
  }

  /** A name in plain lower-case letters: {@code Muñoz-O'Brien} is {@code munoz obrien}. */
  static String plain(String name) {
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
