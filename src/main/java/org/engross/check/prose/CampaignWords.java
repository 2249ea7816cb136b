package org.engross.check.prose;

import java.util.List;
import java.util.Set;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.check.rule.Trait;
import org.engross.check.rule.Word;
import org.engross.problem.Level;

/**
 * Words of a campaign. A word alone is none: a letter may say that a president was re-elected, that
 * aircraft were donated, or ask a colleague to vote for a bill.
 */
final class CampaignWords {
  static final Rule RULE =
      new Rule(
          "campaign",
          Level.WARNING,
          "Words of a campaign: re-elect me, donate now, my opponent, vote for me, a campaign's web"
              + " site",
          "House rules bar campaign activity with official resources",
          CampaignWords::search);

  private static final List<String> ME = List.of("me", "us");
  private static final List<String> MEMBERS =
      List.of(
          "congressman",
          "congresswoman",
          "representative",
          "rep",
          "senator",
          "sen",
          "democrats",
          "republicans");
  private static final List<String> SITES =
      List.of("forcongress", "forsenate", "forushouse", "actblue.com", "winred.com", "anedot.com");

  /** The words that a phrase of a campaign may begin with. */
  private static final Set<String> FIRST_WORDS =
      Set.of("re-elect", "reelect", "vote", "donate", "contribute", "chip", "my", "our", "paid");

  private static final Trait<List<First>> FIRSTS = Trait.ofEach(CampaignWords::firsts);

  private CampaignWords() {}

  /** A word that may begin a phrase, and its number. */
  private record First(Passage passage, int i) {}

  private static void search(Proof proof, Finds finds) {
    for (First first : proof.all(FIRSTS)) {
      int length = length(first.passage, first.i, proof);
      if (length > 0) {
        say(first.passage, first.i, length, finds);
      }
    }
  }

  private static List<First> firsts(Passage passage) {
    return passage.which(word -> word.isAnyOf(FIRST_WORDS) || isSite(word)).stream()
        .map(i -> new First(passage, i))
        .toList();
  }

  private static void say(Passage passage, int i, int length, Finds finds) {
    int from = passage.words().get(i).at();
    int end = passage.words().get(i + length - 1).end();
    String words = passage.text().substring(from, end).replace('\n', ' ');
    finds.add(
        passage,
        from,
        end,
        "\"" + words + "\" is the language of a campaign",
        "leave it out: House rules bar campaign activity with official resources");
  }

  /** How many words from this one at {@code i} are a campaign's, or 0. */
  private static int length(Passage passage, int i, Proof proof) {
    Word word = passage.words().get(i);
    return switch (word.lower()) {
      case "re-elect", "reelect" -> isForSomebody(passage, i + 1, proof) ? 2 : 0;
      case "vote" -> passage.says(i, "vote", "for") && isForSomebody(passage, i + 2, proof) ? 3 : 0;
      case "donate", "contribute" -> money(passage, i);
      case "chip" -> passage.says(i, "chip", "in") ? money(passage, i) : 0;
      case "my", "our" -> mine(passage, i);
      case "paid" -> passage.says(i, "paid", "for", "by") && passage.opensSentence(i) ? 3 : 0;
      default -> isSite(word) ? 1 : 0;
    };
  }

  private static boolean isSite(Word word) {
    return word.lower().indexOf('.') > 0 && SITES.stream().anyMatch(word.lower()::contains);
  }

  /** Me, a Member by title, or somebody who signs the letter. */
  private static boolean isForSomebody(Passage passage, int i, Proof proof) {
    if (i >= passage.words().size()) {
      return false;
    }
    Word word = passage.words().get(i);
    return word.isAnyOf(ME)
        || word.isCapitalized() && (word.isAnyOf(MEMBERS) || isOfSigner(passage, i, proof));
  }

  /** Whether it is a surname of somebody who signs, or the word behind it is. */
  private static boolean isOfSigner(Passage passage, int i, Proof proof) {
    List<String> surnames = surnames(proof);
    boolean next = i + 1 < passage.words().size();
    return passage.words().get(i).isAnyOf(surnames)
        || next && passage.words().get(i + 1).isAnyOf(surnames);
  }

  private static List<String> surnames(Proof proof) {
    return proof.signers().stream()
        .map(s -> Word.in(s.name()))
        .filter(words -> words.size() > 1)
        .map(words -> words.get(words.size() - 1).lower())
        .toList();
  }

  /** "Donate now" is a call, "donate vaccines to" is policy. */
  private static int money(Passage passage, int i) {
    int verb = passage.words().get(i).is("chip") ? 2 : 1;
    int next = i + verb;
    if (passage.says(next, "to", "my", "campaign") || passage.says(next, "to", "our", "campaign")) {
      return verb + 3;
    }
    boolean now =
        passage.says(next, "now")
            || passage.says(next, "today")
            || passage.says(next, "online")
            || passage.says(next, "here");
    boolean dollars = next < passage.words().size() && passage.before(next).contains("$");
    boolean call = passage.opensSentence(i) || passage.says(i - 1, "please");
    if (now && call) {
      return verb + 1;
    }
    return dollars && (call || verb == 2) ? verb + 1 : 0;
  }

  private static int mine(Passage passage, int i) {
    if (passage.says(i + 1, "opponent") || passage.says(i + 1, "opponents")) {
      return 2;
    }
    if (passage.says(i + 1, "opponent’s") || passage.says(i + 1, "opponent's")) {
      return 2;
    }
    if (passage.says(i + 1, "re-election") || passage.says(i + 1, "reelection")) {
      return 2;
    }
    return passage.says(i + 1, "campaign", "for", "congress")
            || passage.says(i + 1, "campaign", "for", "senate")
            || passage.says(i + 1, "campaign", "for", "re-election")
        ? 4
        : 0;
  }
}
