package org.engross.check.inquiry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.resolution.Passage;

/** "copies of any document that refers", "copies of all documents that refer". */
final class NumberRule implements Rule {
  private static final Pattern VERB =
      Pattern.compile("\\b(?:that|which) (?:\\w+ly )?(refers?|relates?)\\b");
  private static final Pattern NOUN =
      Pattern.compile("\\bcop(?:y|ies) of (any and all|any|all|each|every) (\\w+)");

  @Override
  public void read(Inquiry inquiry, Findings findings) {
    Passage clause = inquiry.clause();
    Matcher verb = VERB.matcher(clause.text());
    while (verb.find()) {
      Matcher noun = NOUN.matcher(clause.text()).region(0, verb.start());
      boolean singularVerb = verb.group(1).endsWith("s");
      if (noun.find() && isSingular(noun) != singularVerb && !portion(clause, noun, verb)) {
        String verbs = singularVerb ? "\"refer or relate\"" : "\"refers or relates\"";
        String words = noun.group(1) + " " + noun.group(2) + " ... " + verb.group();
        findings.add(Check.NUMBER, clause.where(), Findings.quoted(words), "write " + verbs);
      }
    }
  }

  private static boolean isSingular(Matcher noun) {
    return !noun.group(1).endsWith("all") && !noun.group(2).endsWith("s");
  }

  /** "or any portion of any such communication, that refers" goes with the portion. */
  private static boolean portion(Passage clause, Matcher noun, Matcher verb) {
    return verb.group(1).endsWith("s")
        && clause.text().substring(noun.end(), verb.start()).contains("any portion");
  }
}
