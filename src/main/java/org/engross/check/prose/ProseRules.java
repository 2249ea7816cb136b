package org.engross.check.prose;

import java.util.List;
import org.engross.check.rule.Rule;

/** The rules of every form, in the order in which their problems are said. */
public final class ProseRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          Leftovers.RULE,
          HiddenText.RULE,
          CampaignWords.RULE,
          Honorable.RULE,
          WrittenDays.IMPOSSIBLE,
          WrittenDays.WEEKDAY,
          WrittenDays.ORDINAL,
          WrittenDays.COMMA,
          WrittenDays.OTHER,
          ZipCodes.RULE,
          Spaces.RULE,
          Quotes.RULE);

  /** Those of a text that is read through: the press and the law name things in their own ways. */
  public static final List<Rule> LETTER = List.of(Acronyms.RULE);

  /** Those of what a frame adds to a draft. */
  public static final List<Rule> FRAME = List.of(Leftovers.RULE, WrittenDays.OTHER);

  private ProseRules() {}
}
