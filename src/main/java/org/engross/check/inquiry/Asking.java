package org.engross.check.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One addressee and the verb with which it is asked.
 *
 * @param verb {@code requested} or {@code directed}, or what stands in their stead
 */
record Asking(Addressee addressee, String verb) {
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
  private static final Pattern TRANSMIT =
      Pattern.compile(
          ",?\\s+to (?:transmit|furnish|provide|submit|produce|deliver|give|send|inform)\\b");
  private static final Pattern PASSIVE =
      Pattern.compile(
          ",?\\s*(?:(?:is|are|be) )?(?:hereby )?(requested|directed|required|ordered|instructed)\\b");
  private static final Pattern ACTIVE =
      Pattern.compile("\\b(request|direct|require|order|instruct)s (?:that )?(the [^,]+?)(?=,|$)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "^[,\\s]*(?:(?:and|That)\\b,?\\s*)*"
              + "(?:(?:not|no) later than .*?(?:resolution|agreed to|adopted),?\\s*)?");
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "(?i:\\b(request|direct)ing) (.+?)"
              + "(?=,? (?:and )?(?i:direct|request)ing |,? (?:to )?(?:transmit|furnish|provide|submit)\\b)");

  /** Everyone that a resolving clause asks, up to the verb that says what to do. */
  static List<Asking> in(String clause) {
    String plain = ASIDE.matcher(clause).replaceAll("").replaceAll("\\s+", " ");
    Matcher transmit = TRANSMIT.matcher(plain);
    if (!transmit.find()) {
      return List.of();
    }
    String asking = plain.substring(0, transmit.start());
    List<Asking> found = active(asking);
    return found.isEmpty() ? passive(asking) : found;
  }

  private static List<Asking> active(String asking) {
    List<Asking> found = new ArrayList<>();
    Matcher matcher = ACTIVE.matcher(asking);
    while (matcher.find()) {
      add(found, matcher.group(2), matcher.group(1) + "ed");
    }
    return found;
  }

  private static List<Asking> passive(String asking) {
    List<Asking> found = new ArrayList<>();
    Matcher matcher = PASSIVE.matcher(asking);
    int from = 0;
    while (matcher.find()) {
      String who = asking.substring(from, matcher.start());
      add(found, BEFORE.matcher(who).replaceFirst(""), matcher.group(1));
      from = matcher.end();
    }
    return found;
  }

  /** Everyone that a title names: "requesting the President and directing the Secretary ...". */
  static List<Asking> inTitle(String title) {
    List<Asking> found = new ArrayList<>();
    Matcher matcher = IN_TITLE.matcher(title);
    while (matcher.find()) {
      add(found, matcher.group(2), matcher.group(1) + "ed");
    }
    return found;
  }

  private static void add(List<Asking> found, String who, String verb) {
    Addressee.all(who).forEach(a -> found.add(new Asking(a, verb)));
  }
}
