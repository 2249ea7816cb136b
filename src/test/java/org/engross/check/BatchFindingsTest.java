package org.engross.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.engross.check.rule.Known;
import org.engross.check.rule.Places;
import org.engross.check.rule.Readings;
import org.engross.document.Block;
import org.engross.document.Document;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.junit.jupiter.api.Test;

/** Letters that have the very same blocks in common, as those of a batch have. */
class BatchFindingsTest {
  private static final String SPOILED =
      """
      TODO The HALT was  enclosed on Monday, June 15th, 2022 in DC, 20515. "Straight" and “curly”.

      Please find enclosed the paper.[^1] Re-elect Sample, and vote for Doe.

      We urge the Secretary of State to respond by June 1, 2022.

      [^1]: A note of Honorable Smith, on June 31, 2022.\
      """;

  private static final String LONG = "Another sentence that says the same thing again. ".repeat(60);

  private static final Known KNOWN = new Known(1, List.of("find enclosed"), List.of("2 comments"));

  private static List<Letter> letters() {
    List<Letter> letters = new ArrayList<>();
    for (String text : List.of(SPOILED, "We write.", LONG, LONG + "\n\n" + SPOILED)) {
      Letter letter = Letter.saying(text);
      letters.add(letter);
      letters.add(letter.but("Dear Ambassador Tai:", "Dear Secretary Blinken"));
      letters.add(letter.but("Alex Sample", "Jane Doe"));
      letters.add(letter.but("@closing Sincerely,", "@enclosure Enclosure: a paper"));
      letters.add(letter.but("@date June 15, 2022", "@date May 2, 2022"));
      letters.add(letter.but("Please direct any questions to\nPat Example at 202-555-0100.", ""));
    }
    return letters;
  }

  /** The documents of some letters; blocks that say the same are the same object. */
  private static List<Document> documents(List<Letter> letters) {
    Map<Block, Block> met = new HashMap<>();
    return letters.stream()
        .map(Letter::document)
        .map(
            letter ->
                new Document(
                    letter.kind(),
                    letter.properties(),
                    letter.blocks().stream()
                        .map(block -> met.computeIfAbsent(block, b -> b))
                        .toList()))
        .toList();
  }

  private static Places quoting() {
    return (passage, words) -> Place.of(passage + " / " + words);
  }

  @Test
  void aLetterHeldAgainstTheRulesInABatchHasTheFindingsThatItHasAlone() {
    Readings readings = new Readings();
    List<Document> documents = documents(letters());
    Set<String> broken = new LinkedHashSet<>();

    for (Document letter : Stream.concat(documents.stream(), documents.stream()).toList()) {
      List<Problem> alone = Checks.run(letter, KNOWN, quoting());
      alone.forEach(problem -> broken.add(problem.rule()));

      assertThat(Checks.run(letter, KNOWN, quoting(), readings)).isEqualTo(alone);
    }

    assertThat(broken)
        .contains(
            "leftover",
            "hidden-text",
            "campaign",
            "honorable",
            "impossible-date",
            "weekday",
            "ordinal-date",
            "zip-code",
            "two-spaces",
            "mixed-quotes",
            "acronym",
            "salutation-name",
            "others-ask",
            "reply-date",
            "contact",
            "close",
            "enclosure",
            "length");
  }
}
