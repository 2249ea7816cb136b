package org.engross.check.letter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.engross.check.rule.Part;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Trait;
import org.engross.check.rule.Word;

/**
 * Whom a letter's inside addresses name.
 *
 * @param text all their lines, in lower case, with "United States" for "U.S."
 * @param words their words in lower case, without accents and possessive endings
 */
record Addressees(String text, List<String> words) {
  private static final List<String> AGENCY =
      List.of(
          "secretary",
          "attorney general",
          "trade representative",
          "administrator",
          "director",
          "commissioner",
          "department of",
          "agency",
          "administration");

  /** Several rules ask; most letters have one address. */
  private static final Trait<List<Addressees>> ALL =
      Trait.ofEach(p -> p.part() == Part.ADDRESS ? List.of(of(p)) : List.of());

  static Addressees of(Proof proof) {
    List<Addressees> all = proof.all(ALL);
    return all.size() == 1 ? all.get(0) : together(all);
  }

  private static Addressees of(Passage address) {
    List<String> words = new ArrayList<>();
    address.words().forEach(word -> words.add(plain(word)));
    return new Addressees(
        address.text().toLowerCase(Locale.ROOT).replace("u.s. ", "united states "), words);
  }

  private static Addressees together(List<Addressees> all) {
    List<String> words = all.stream().flatMap(one -> one.words.stream()).toList();
    return new Addressees(
        all.stream().map(Addressees::text).collect(Collectors.joining("\n")), words);
  }

  boolean areKnown() {
    return !words.isEmpty();
  }

  /**
   * Whether a word stands in an address, accents aside; of a double name its last part is enough.
   */
  boolean name(Word word) {
    String plain = plain(word);
    return words.contains(plain)
        || words.stream().anyMatch(w -> w.endsWith("-" + plain) || plain.endsWith("-" + w));
  }

  boolean say(String phrase) {
    return text.contains(phrase);
  }

  /** Whether the letter goes to the executive branch, the White House aside. */
  boolean areAnAgency() {
    return AGENCY.stream().anyMatch(text::contains) && !isInCongress();
  }

  private boolean isInCongress() {
    return say("house of representatives") || say("united states senate") || say("ranking member");
  }

  private static String plain(Word word) {
    String bare = word.bare().toLowerCase(Locale.ROOT);
    return isAscii(bare) ? bare : withoutAccents(bare);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String word) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
