package org.engross.check.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Part;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.check.rule.Trait;
import org.engross.check.rule.Word;
import org.engross.problem.Level;

/**
 * Acronyms that a reader meets before they are spelled out.
 *
 * <pre>
 * the USMCA must be enforced                                     found
 * the United States-Mexico-Canada Agreement (USMCA)              spelled out
 * U.S. companies, Title XXIII, Washington, DC 20515, the FBI     no acronym, or known to all
 * the HALT Fentanyl Act                                          a name that is spelled so
 * </pre>
 *
 * <p>Only running text counts: what stands in an address, a subject line or a note is looked up,
 * not read. Words with a period (U.S.) or a digit (G7, H.R. 1) are not looked at.
 */
final class Acronyms {
  static final Rule RULE =
      new Rule(
          "acronym",
          Level.WARNING,
          "An acronym, other than FBI, NATO and their like, that is not spelled out where it first"
              + " stands",
          "A reader outside the field stops at it",
          Acronyms::search);

  /** Those that a newspaper prints without a word more. */
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "US", "USA", "UK", "EU", "UN", "DC", "NATO", "NASA", "FBI", "CIA", "IRS", "AIDS", "HIV",
          "DNA", "COVID", "GDP", "CEO", "TV", "AM", "PM", "PDF", "ZIP", "ID", "OK");

  /**
   * Words that are now and then set in capitals to stress them, and what drafts are marked with.
   */
  private static final Set<String> STRESSED =
      Set.of(
          "NOT", "ALL", "ANY", "AND", "OR", "NO", "YES", "MUST", "ONLY", "NEVER", "NOW", "THE",
          "SAMPLE", "DRAFT", "RE", "CC");

  private static final int SHORTEST = 2;
  private static final int LONGEST = 10;
  private static final int LONGEST_ACT = 5;

  private static final Trait<List<Acronym>> ALL =
      Trait.ofEach(passage -> isReadThrough(passage) ? all(passage) : List.of());

  private Acronyms() {}

  /** One in a text. */
  private record Acronym(Passage passage, String letters, int at, boolean isSpelledOut) {}

  private static void search(Proof proof, Finds finds) {
    Set<String> met = new HashSet<>();
    for (Acronym acronym : proof.all(ALL)) {
      if (met.add(acronym.letters) && !acronym.isSpelledOut) {
        say(acronym, finds);
      }
    }
  }

  private static void say(Acronym acronym, Finds finds) {
    finds.add(
        acronym.passage,
        acronym.at,
        acronym.at + acronym.letters.length(),
        "\"" + acronym.letters + "\" is not spelled out where it first stands",
        "write the full name and then (" + acronym.letters + ")");
  }

  private static List<Acronym> all(Passage passage) {
    List<Acronym> all = new ArrayList<>();
    for (int i = 0; i < passage.words().size(); i++) {
      look(passage, i, all);
    }
    return all;
  }

  private static void look(Passage passage, int i, List<Acronym> all) {
    Word word = passage.words().get(i);
    if (!mayHoldOne(word.text())) {
      return;
    }
    int from = word.at();
    for (String part : parts(word.bare())) {
      String acronym = core(part);
      if (isAcronym(acronym) && !stands(passage, i) && !isOfAnAct(passage, i)) {
        int end = from + part.length();
        all.add(new Acronym(passage, acronym, from, isSpelledOut(passage.text(), from, end)));
      }
      from += part.length() + 1;
    }
  }

  /** Most words are told by this at a glance: no two capitals, or a period or a digit. */
  private static boolean mayHoldOne(String word) {
    boolean capitals = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.' || Character.isDigit(c)) {
        return false;
      }
      capitals |= i > 0 && Character.isUpperCase(c) && word.charAt(i - 1) < 'a';
    }
    return capitals;
  }

  /** What hyphens divide. */
  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '-' || word.charAt(i) == '‑') {
        parts.add(word.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(word.substring(from));
    return parts;
  }

  /** Without the s of a plural: STAFFDELs. */
  private static String core(String part) {
    boolean plural = part.length() > SHORTEST && part.endsWith("s");
    return plural ? part.substring(0, part.length() - 1) : part;
  }

  private static boolean isAcronym(String part) {
    return part.length() >= SHORTEST
        && part.length() <= LONGEST
        && part.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == '&')
        && !WELL_KNOWN.contains(part)
        && !STRESSED.contains(part)
        && !Leftovers.isMark(part)
        && !States.isCode(part)
        && !RomanNumber.is(part);
  }

  /** Whether a word in capitals stands beside it: a heading within the text, or a shout. */
  private static boolean stands(Passage passage, int i) {
    boolean left = i > 0 && passage.before(i).isBlank();
    boolean right = i + 1 < passage.words().size() && passage.before(i + 1).isBlank();
    return left && isCapitals(passage.words().get(i - 1))
        || right && isCapitals(passage.words().get(i + 1));
  }

  /** Whether it begins the name of a law, which the reader needs to have as it is. */
  private static boolean isOfAnAct(Passage passage, int i) {
    int last = Math.min(passage.words().size() - 1, i + LONGEST_ACT);
    for (int n = i + 1; n <= last && passage.before(n).isBlank(); n++) {
      Word word = passage.words().get(n);
      if (word.text().equals("Act")) {
        return true;
      }
      if (!word.isCapitalized() && !word.is("and") && !word.is("of")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isCapitals(Word word) {
    return word.text().length() > SHORTEST + 1
        && word.text().chars().allMatch(Character::isUpperCase);
  }

  /** In parentheses behind its name, or with its name in parentheses behind it. */
  private static boolean isSpelledOut(String text, int from, int end) {
    int open = from - 1;
    while (open >= 0 && "“\"‘'".indexOf(text.charAt(open)) >= 0) {
      open--;
    }
    boolean inside = open >= 0 && text.charAt(open) == '(';
    return inside || text.startsWith(" (", end) || defined(text, open);
  }

  /** (hereinafter "USMCA"), (the "Agreement" or "USMCA"). */
  private static boolean defined(String text, int at) {
    int open = text.lastIndexOf('(', Math.max(0, at));
    int close = text.lastIndexOf(')', Math.max(0, at));
    return open >= 0 && open > close && at - open <= 40;
  }

  /** Whether it is of the text itself, and not all in capitals. */
  private static boolean isReadThrough(Passage passage) {
    return passage.part() == Part.TEXT && passage.text().chars().anyMatch(Character::isLowerCase);
  }
}
