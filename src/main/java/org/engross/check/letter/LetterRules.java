package org.engross.check.letter;

import java.util.List;
import org.engross.check.rule.Rule;

/** The rules of a letter, in the order in which their problems are said: down the page. */
public final class LetterRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          DateLine.RULE,
          Salutation.PRESENT,
          Salutation.MARK,
          SalutationName.RULE,
          SalutationOffice.RULE,
          OthersAsks.RULE,
          ReplyDate.LATE,
          ReplyDate.CLOSED,
          AgencyContact.RULE,
          Close.PRESENT,
          Close.MARK,
          Close.PRESIDENT,
          Signatures.PRESENT,
          Signatures.TWICE,
          EnclosureLine.RULE,
          Length.RULE);

  private LetterRules() {}
}
