package org.engross.desk;

import java.util.Map;
import java.util.TreeMap;
import org.engross.template.Field;

/** Who speaks: one signer says I, several say we. One template serves both. */
enum Voice {
  /** One signer. */
  ONE("I", "I", "me", "My", "my", "am", "the undersigned Member"),
  /** Two signers or more. */
  MANY("We", "we", "us", "Our", "our", "are", "the undersigned Members");

  @SuppressWarnings("ImmutableEnumChecker") // made by Map.of, which nobody can change
  private final Map<String, String> words;

  Voice(
      String startsWe,
      String we,
      String us,
      String startsOur,
      String our,
      String are,
      String undersigned) {
    this.words =
        Map.of(
            "We", startsWe,
            "we", we,
            "us", us,
            "Our", startsOur,
            "our", our,
            "are", are,
            "undersigned", undersigned);
  }

  static Voice of(int signers) {
    return signers == 1 ? ONE : MANY;
  }

  /** The words by their field names: {@code $We}, {@code $our}. */
  Map<String, String> words() {
    return words;
  }

  /** The field names that every voice has words for. */
  static Map<String, Field> fields() {
    Map<String, Field> fields = new TreeMap<>();
    MANY.words.keySet().forEach(name -> fields.put(name, Field.text()));
    return fields;
  }
}
