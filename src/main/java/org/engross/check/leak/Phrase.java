package org.engross.check.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Words that tell of one row of a list, so that they have no business in another row's draft.
 *
 * <pre>
 * Katherine C. Tai    Katherine Tai    Ambassador Tai    600 17th Street NW       wherever they stand
 * Mr. Secretary    Department of State    Washington, DC 20520       in the head of a letter alone
 * </pre>
 *
 * @param anywhere whether they tell of the row wherever they stand; offices and towns do so only in
 *     the head of a letter: in its text anybody may name them
 */
public record Phrase(String text, Kind kind, boolean anywhere) {
  private static final int WORDS_OF_A_NAME = 2;
  private static final int WORDS_OF_A_STREET = 3;

  /** Refuses null. */
  public Phrase {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
  }

  /** A name as it is written, without what follows a comma, and the first name with the surname. */
  public static List<Phrase> ofName(String name, String surname) {
    int comma = name.indexOf(',');
    String bare = comma < 0 ? name : name.substring(0, comma);
    int end = bare.indexOf(' ');
    String first = end < 0 ? "" : bare.substring(0, end);
    boolean initial = first.length() < 2 || first.endsWith(".");
    return Stream.of(name, bare, initial ? bare : first + " " + surname)
        .distinct()
        .filter(text -> Words.count(text) >= WORDS_OF_A_NAME)
        .map(text -> new Phrase(text, Kind.NAME, true))
        .toList();
  }

  /** A greeting: "Ambassador Tai" tells of one person, "Mr. Secretary" of any secretary. */
  public static List<Phrase> ofGreeting(String greeting, String surname) {
    String dear = "Dear ";
    String text = greeting.startsWith(dear) ? greeting.substring(dear.length()) : greeting;
    boolean enough = Words.count(text) >= WORDS_OF_A_NAME;
    return enough ? List.of(new Phrase(text, Kind.GREETING, text.contains(surname))) : List.of();
  }

  /** The lines of an inside address: a street is one row's, an office and a town are many's. */
  public static List<Phrase> ofAddress(List<String> lines) {
    List<Phrase> phrases = new ArrayList<>();
    for (String line : lines) {
      int words = Words.count(line);
      boolean street = words >= WORDS_OF_A_STREET && hasDigit(line) && !isTown(line);
      if (words >= WORDS_OF_A_NAME) {
        phrases.add(new Phrase(line, Kind.ADDRESS, street));
      }
    }
    return phrases;
  }

  /** Whom an office names to be asked, and how. */
  public static List<Phrase> ofContact(List<String> texts) {
    return texts.stream()
        .filter(text -> Words.count(text) >= WORDS_OF_A_NAME)
        .map(text -> new Phrase(text, Kind.CONTACT, true))
        .toList();
  }

  /** Those lines of a letterhead that no other has: with the surname, or a street. */
  public static List<Phrase> ofLetterhead(List<String> lines, String surname) {
    List<Phrase> phrases = new ArrayList<>();
    for (String line : lines) {
      boolean named = line.contains(surname) && Words.count(line) >= WORDS_OF_A_NAME;
      boolean street = ofAddress(List.of(line)).stream().anyMatch(Phrase::anywhere);
      if (named || street) {
        phrases.add(new Phrase(line, Kind.LETTERHEAD, true));
      }
    }
    return phrases;
  }

  /** {@code Washington, DC 20520}: it ends with two capitals and a ZIP code. */
  private static boolean isTown(String line) {
    int zip = line.lastIndexOf(' ') + 1;
    String state = line.substring(0, zip).strip();
    return zip > 0
        && isZipCode(line.substring(zip))
        && state.length() > 2
        && Character.isUpperCase(state.charAt(state.length() - 1))
        && Character.isUpperCase(state.charAt(state.length() - 2))
        && state.charAt(state.length() - 3) == ' ';
  }

  private static boolean isZipCode(String word) {
    boolean plus = word.length() == 10 && word.charAt(5) == '-';
    return (word.length() == 5 || plus)
        && word.chars().allMatch(c -> c >= '0' && c <= '9' || plus && c == '-');
  }

  private static boolean hasDigit(String line) {
    return line.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
