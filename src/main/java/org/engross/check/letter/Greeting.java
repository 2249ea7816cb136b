package org.engross.check.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.check.rule.Part;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Trait;
import org.engross.check.rule.Word;

/**
 * A salutation, divided into those whom it greets: "Dear Secretary Blinken and Ambassador Tai:"
 * greets two.
 *
 * @param passage the line
 * @param greeted the words for each of them, without "Dear"
 */
record Greeting(Passage passage, List<List<Word>> greeted) {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mr.",
          "ms",
          "mrs",
          "miss",
          "mx",
          "madam",
          "madame",
          "sir",
          "dr",
          "hon",
          "honorable",
          "secretary",
          "ambassador",
          "president",
          "senator",
          "representative",
          "congressman",
          "congresswoman",
          "congressmember",
          "governor",
          "attorney",
          "general",
          "administrator",
          "director",
          "commissioner",
          "chairman",
          "chair",
          "chairwoman",
          "chairperson",
          "vice",
          "ranking",
          "member",
          "speaker",
          "leader",
          "majority",
          "minority",
          "whip",
          "under",
          "deputy",
          "assistant",
          "acting",
          "mayor",
          "judge",
          "justice",
          "chief",
          "inspector",
          "comptroller",
          "surgeon",
          "solicitor",
          "treasurer",
          "librarian",
          "archivist",
          "minister",
          "prime",
          "captain",
          "colonel",
          "admiral",
          "excellency",
          "your",
          "esteemed",
          "colleague",
          "colleagues",
          "friend",
          "friends",
          "members",
          "commissioners",
          "secretaries",
          "senators",
          "representatives",
          "chairs",
          "chairmen",
          "leaders",
          "all",
          "team",
          "sirs",
          "madams",
          "concern");

  /** The lines that greet. */
  private static final Trait<List<Greeting>> ALL =
      Trait.ofEach(p -> p.part() == Part.SALUTATION ? List.of(of(p)) : List.of());

  /** The first of a letter. */
  static Optional<Greeting> of(Proof proof) {
    return proof.all(ALL).stream().findFirst();
  }

  private static Greeting of(Passage passage) {
    List<List<Word>> greeted = new ArrayList<>();
    List<Word> one = new ArrayList<>();
    for (int i = 0; i < passage.words().size(); i++) {
      Word word = passage.words().get(i);
      if (word.is("and") || i > 0 && passage.before(i).contains(",")) {
        greeted.add(List.copyOf(one));
        one.clear();
      }
      if (!word.is("and") && !word.is("dear")) {
        one.add(word);
      }
    }
    greeted.add(List.copyOf(one));
    greeted.removeIf(List::isEmpty);
    return new Greeting(passage, List.copyOf(greeted));
  }

  /** The surname with which somebody is greeted; empty where only an office is named. */
  static Optional<Word> surname(List<Word> greeted) {
    for (int i = greeted.size() - 1; i >= 0; i--) {
      Word word = greeted.get(i);
      if (!word.isAnyOf(List.of("jr", "sr", "ii", "iii", "iv"))) {
        boolean name = word.isCapitalized() && !word.isAnyOf(TITLES);
        return name ? Optional.of(word) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
