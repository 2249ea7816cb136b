package org.engross.check.inquiry;

import java.util.regex.Pattern;
import org.engross.resolution.Passage;
import org.engross.resolution.Where.Part;

/**
 * What is asked is an opinion. A document may hold opinions ("legal opinions", "assessments"), so
 * only what the addressee itself is to say counts: a verb of the clause, or the first words of an
 * item.
 */
final class OpinionRule implements Rule {
  private static final String REMEDY = "ask for the documents that show it";
  private static final Pattern IN_CLAUSE =
      Pattern.compile(
          "(?:requested|directed|,? and),? to (?:explain|justify|defend|opine|comment|state (?:why"
              + "|whether)|describe why)\\b"
              + "|\\b(?:transmit|furnish|provide|submit|give)\\b[^,;:]*?\\b(?:an? |any |the |his |her"
              + " |their )(?:explanation|justification|opinion|views?)(?: (?:of the (?:President"
              + "|Secretary|Attorney General)|on|as to|of why|why|whether|about))\\b"
              + "|\\btogether with (?:an? |the |his |her |their )(?:explanation|justification|opinion"
              + "|views?)\\b");
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:(?:and )?(?:to )?(?:explain|justify|explanation|an explanation|a justification"
              + "|an opinion|the opinion|his opinion|her opinion|the views|his views|her views|views) "
              + "(?:of|on|as to|about|why|whether|how|for|the|any|that|whether)\\b"
              + "|why\\b|whether (?:or not )?[^.;]*?\\bshould\\b)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void read(Inquiry inquiry, Findings findings) {
    for (Passage passage : inquiry.resolution().text()) {
      Pattern pattern = passage.where().part() == Part.ITEM ? ITEM : IN_CLAUSE;
      pattern
          .matcher(Quotation.blanked(passage))
          .results()
          .forEach(m -> findings.at(Check.OPINION, passage, m, REMEDY));
    }
  }
}
