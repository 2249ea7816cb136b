package org.engross.check.letter;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
record Addressees(String text, Set<String> words) {
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

  /** Several rules ask. */
  private static final Trait<Addressees> OF_ONE = Trait.of(address -> of(List.of(address)));

  static Addressees of(Proof proof) {
    List<Passage> addresses = proof.passages(Part.ADDRESS);
    return addresses.size() == 1 ? OF_ONE.in(addresses.get(0)) : of(addresses);
  }

  private static Addressees of(List<Passage> addresses) {
    Set<String> words = new HashSet<>();
    for (Passage address : addresses) {
      address.words().forEach(word -> words.add(plain(word)));
    }
    String text = addresses.stream().map(Passage::text).collect(Collectors.joining("\n"));
    return new Addressees(
        text.toLowerCase(Locale.ROOT).replace("u.s. ", "united states "), Set.copyOf(words));
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
    boolean ascii = bare.chars().allMatch(c -> c < 0x80);
    return ascii ? bare : withoutAccents(bare);
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
