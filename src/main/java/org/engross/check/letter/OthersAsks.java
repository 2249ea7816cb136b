package org.engross.check.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Part;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.check.rule.Section;
import org.engross.check.rule.Trait;
import org.engross.check.rule.Word;
import org.engross.memo.Memo;
import org.engross.problem.Level;

/**
 * What is asked of somebody whom the letter is not for: "We urge the Secretary of State to ..." in
 * a letter to the Trade Representative, or a point's ask of another recipient.
 */
final class OthersAsks {
  static final Rule RULE =
      new Rule(
          "others-ask",
          Level.WARNING,
          "An ask of somebody other than the addressee: \"We urge the Secretary of State to\" in a"
              + " letter to another office",
          "It was meant for another letter, and nobody answers it here",
          OthersAsks::search);

  private static final Set<String> VERBS =
      Set.of("urge", "ask", "request", "encourage", "implore", "call", "petition");
  private static final List<String> BETWEEN =
      List.of("on", "upon", "that", "respectfully", "strongly");
  private static final List<String> ADVERBS =
      List.of(
          "therefore",
          "respectfully",
          "also",
          "further",
          "strongly",
          "jointly",
          "again",
          "hereby",
          "now",
          "write",
          "to",
          "would",
          "thus",
          "accordingly",
          "likewise");

  /** What makes a phrase the name of an office. */
  private static final List<String> OFFICES =
      List.of(
          "secretary",
          "general",
          "president",
          "administrator",
          "director",
          "commissioner",
          "chairman",
          "chair",
          "chairwoman",
          "speaker",
          "representative",
          "ambassador",
          "governor",
          "department",
          "agency",
          "bureau");

  /** What says nothing about which office is meant. */
  private static final List<String> COMMON =
      List.of(
          "u.s.",
          "united",
          "states",
          "department",
          "agency",
          "bureau",
          "office",
          "of",
          "the",
          "and",
          "for",
          "secretary",
          "director",
          "administrator",
          "commissioner");

  private static final int LONGEST_NAME = 9;
  private static final int MOST_KNOWN = 16;

  /** By what is asked of others, where it stands: letters to one kind of office share both. */
  private static final Trait<Memo<List<String>, List<Asked>>> KNOWN =
      Trait.of(section -> new Memo<>(MOST_KNOWN));

  private static final Trait<List<Verb>> OURS = Trait.ofEach(OthersAsks::ours);

  private OthersAsks() {}

  /** What "we" or "I" do in the text: the number of the word that says so. */
  private record Verb(Passage passage, int word) {}

  private static void search(Proof proof, Finds finds) {
    Addressees addressees = Addressees.of(proof);
    for (Section section : proof.sections()) {
      if (section.has(Part.TEXT)) {
        known(section, proof.known().othersAsks(), finds);
      }
    }
    for (Verb verb : addressees.areKnown() ? proof.all(OURS) : List.<Verb>of()) {
      look(verb.passage, verb.word, addressees, finds);
    }
  }

  private static List<Verb> ours(Passage passage) {
    if (passage.part() != Part.TEXT) {
      return List.of();
    }
    return passage.which(word -> word.isAnyOf(VERBS)).stream()
        .filter(i -> i > 0 && isOurs(passage, i))
        .map(i -> new Verb(passage, i))
        .toList();
  }

  private static void known(Section section, List<String> asks, Finds finds) {
    for (Asked one : KNOWN.in(section).of(asks, all -> look(section, all))) {
      finds.add(
          one.passage,
          one.from,
          one.to,
          "a point asks this of another recipient",
          "ask what its points ask of this one");
    }
  }

  /** Where an ask stands in a text. */
  private record Asked(Passage passage, int from, int to) {}

  private static List<Asked> look(Section section, List<String> asks) {
    List<Asked> asked = new ArrayList<>();
    for (Passage passage : section.passages()) {
      for (String ask : passage.part() == Part.TEXT ? asks : List.<String>of()) {
        int at = passage.text().indexOf(ask);
        if (at >= 0) {
          asked.add(new Asked(passage, at, at + ask.length()));
        }
      }
    }
    return List.copyOf(asked);
  }

  /** Whether "We" or "I" stands before the verb, with no more than adverbs between. */
  private static boolean isOurs(Passage passage, int verb) {
    int i = verb - 1;
    while (i > 0 && passage.words().get(i).isAnyOf(ADVERBS)) {
      i--;
    }
    return passage.words().get(i).isAnyOf(List.of("we", "i"));
  }

  private static void look(Passage passage, int verb, Addressees addressees, Finds finds) {
    int the = verb + 1;
    while (the < passage.words().size() && passage.words().get(the).isAnyOf(BETWEEN)) {
      the++;
    }
    int to = to(passage, the);
    if (to < 0) {
      return;
    }
    List<Word> name = passage.words().subList(the + 1, to);
    if (isOffice(name) && !isAddressed(name, addressees)) {
      String written = name.stream().map(Word::text).collect(Collectors.joining(" "));
      finds.add(
          passage,
          passage.words().get(verb).at(),
          passage.words().get(to).end(),
          "this asks something of the " + written + ", to whom the letter is not addressed",
          "ask it of the addressee, or in a letter of its own");
    }
  }

  /** The word "to" behind "the" and a name in capitals; or -1. */
  private static int to(Passage passage, int the) {
    if (!passage.says(the, "the")) {
      return -1;
    }
    int i = the + 1;
    while (i < passage.words().size() && i - the <= LONGEST_NAME && isInName(passage, i)) {
      i++;
    }
    return i > the + 1 && passage.says(i, "to") ? i : -1;
  }

  private static boolean isInName(Passage passage, int i) {
    Word word = passage.words().get(i);
    return word.isCapitalized() || word.isAnyOf(List.of("of", "for", "and", "the"));
  }

  private static boolean isOffice(List<Word> name) {
    return name.stream().anyMatch(word -> word.isAnyOf(OFFICES));
  }

  /** Every word that tells the office from others stands in the address; or its kind does. */
  private static boolean isAddressed(List<Word> name, Addressees addressees) {
    List<Word> telling = name.stream().filter(word -> !word.isAnyOf(COMMON)).toList();
    if (telling.isEmpty()) {
      return name.stream()
          .filter(word -> word.isAnyOf(OFFICES))
          .map(word -> word.lower())
          .anyMatch(office -> addressees.say(office) || isAnInstitution(office));
    }
    return telling.stream().allMatch(addressees::name);
  }

  /** "The Department", in a letter to whoever leads it. */
  private static boolean isAnInstitution(String office) {
    return List.of("department", "agency", "bureau").contains(office);
  }
}
