package org.engross.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.office.Chamber;
import org.engross.office.Member;
import org.engross.template.Field;

/** Who speaks: one signer says I, several say we. One template serves both. */
enum Voice {
  /** One signer. */
  ONE("I", "I", "me", "My", "my", "am", "the undersigned Member"),
  /** Two signers or more. */
  MANY("We", "we", "us", "Our", "our", "are", "the undersigned Members");

  private static final String HOME = "ourDistricts";
  private static final List<String> HOMES = List.of("State", "territory", "district");

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

  /** The words by their field names, as these members say them: {@code $We}, {@code $our}. */
  Map<String, String> words(List<Member> speakers) {
    Map<String, String> all = new HashMap<>(words);
    all.put(HOME, words.get("our") + " " + home(speakers));
    return all;
  }

  /** Whom the members stand for: "district", "districts", "State", "States and districts". */
  private String home(List<Member> speakers) {
    List<String> homes =
        HOMES.stream()
            .filter(home -> speakers.stream().anyMatch(s -> home(s).equals(home)))
            .map(home -> this == ONE ? home : plural(home))
            .toList();
    return Prose.list(homes);
  }

  private static String plural(String home) {
    return home.equals("territory") ? "territories" : home + "s";
  }

  private static String home(Member member) {
    boolean state = member.chamber() == Chamber.SENATE || member.isAtLarge();
    if (member.called().isOfTerritory()) {
      return member.state().equals("DC") ? "district" : "territory";
    }
    return state ? "State" : "district";
  }

  /** The field names that every voice has words for. */
  static Map<String, Field> fields() {
    Map<String, Field> fields = new TreeMap<>();
    MANY.words.keySet().forEach(name -> fields.put(name, Field.text()));
    fields.put(HOME, Field.text());
    return fields;
  }
}
