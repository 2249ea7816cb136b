package org.engross.check.inquiry;

import java.util.regex.Pattern;
import org.engross.resolution.Passage;
import org.engross.resolution.Where.Part;

/**
 * Work is ordered. "Investigations" that documents relate to are none: only a verb that the clause
 * governs, or with which an item begins, orders anything.
 */
final class InvestigateRule implements Rule {
  private static final String REMEDY = "ask for documents that exist";
  private static final String WORK =
      "(?:investigate|study|determine|examine|evaluate|assess|analyze|audit"
          + "|review|prepare|compile|create|conduct|undertake|carry out|report on)";
  private static final Pattern IN_CLAUSE =
      Pattern.compile(
          "(?:requested|directed|, and|and),?(?: further)? to "
              + WORK
              + "\\b"
              + "|\\b(?:transmit|furnish|provide|submit)\\b[^;:]{0,160}?, and (?:to )?"
              + WORK
              + " (?:the|a|an|any|all|whether|how)\\b");
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:and )?(?:to )?" + WORK + " (?:the|a|an|any|all|each|every|whether|how|why)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void read(Inquiry inquiry, Findings findings) {
    for (Passage passage : inquiry.resolution().text()) {
      Pattern pattern = passage.where().part() == Part.ITEM ? ITEM : IN_CLAUSE;
      pattern
          .matcher(Quotation.blanked(passage))
          .results()
          .forEach(m -> findings.at(Check.INVESTIGATE, passage, m, REMEDY));
    }
  }
}
