package org.engross.office;

import java.util.Map;
import java.util.Optional;

/**
 * A person's title of address. It is never guessed: where none is known, forms of address fall back
 * to one that needs none.
 */
public enum Courtesy {
  /** "Dear Mr. Doe", "Dear Mr. Secretary", "His Excellency". */
  MR("Mr.", "Mr.", "Mr.", "His", "himself"),
  /** "Dear Ms. Doe", "Dear Madam Secretary", "Her Excellency". */
  MS("Ms.", "Ms.", "Madam", "Her", "herself"),
  /** "Dear Mrs. Doe". */
  MRS("Mrs.", "Mrs.", "Madam", "Her", "herself"),
  /** "Dear Miss Doe". */
  MISS("Miss", "Miss", "Madam", "Her", "herself"),
  /** "Dear Ms. Doe": with a surname alone, Madam is Ms. */
  MADAM("Madam", "Ms.", "Madam", "Her", "herself"),
  /** "Dear Mx. Doe"; with an office's name there is no form. */
  MX("Mx.", "Mx.", "", "", "themself"),
  /** "Dear Dr. Doe"; with an office's name there is no form. */
  DR("Dr.", "Dr.", "", "", "");

  private final String word;
  private final String letters;
  private final String withSurname;
  private final String withOffice;
  private final String possessive;
  private final String reflexive;

  Courtesy(
      String word, String withSurname, String withOffice, String possessive, String reflexive) {
    this.word = word;
    this.letters = letters(word);
    this.withSurname = withSurname;
    this.withOffice = withOffice;
    this.possessive = possessive;
    this.reflexive = reflexive;
  }

  /** As it is written: {@code Mr.} */
  public String word() {
    return word;
  }

  /** Before a surname alone: {@code Ms.}, even of a Madam Secretary. */
  public String withSurname() {
    return withSurname;
  }

  /** "for herself, Mr. X, and Ms. Y"; empty where the title does not say it. */
  public Optional<String> reflexive() {
    return Optional.of(reflexive).filter(r -> !r.isEmpty());
  }

  /** Adds what a form of address has of it: {@code mr-or-ms}, {@code mr-or-madam}, ... */
  void addTo(Map<String, String> placeholders) {
    placeholders.put("mr-or-ms", withSurname);
    if (!withOffice.isEmpty()) {
      placeholders.put("mr-or-madam", withOffice);
    }
    if (!possessive.isEmpty()) {
      placeholders.put("his-or-her", possessive);
    }
  }

  /** The title that a person means: "Mr", "mr." and "MR" are "Mr.". */
  static Optional<Courtesy> meant(String text) {
    String letters = letters(text);
    for (Courtesy title : values()) {
      if (title.letters.equalsIgnoreCase(letters)) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }

  private static String letters(String title) {
    return title.replace(".", "");
  }

  static Optional<Courtesy> read(Fields fields) {
    return fields.optionalChoice("courtesy", values(), Courtesy::word);
  }
}
