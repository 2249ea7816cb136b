package org.engross.check.inquiry;

import java.util.List;
import java.util.regex.Pattern;
import org.engross.resolution.Passage;

/** Legislative style, which letters and press statements do not follow. */
final class StyleRule implements Rule {
  /** What is wrong, outside quotations or at their end, and what would be right. */
  private record Slip(Pattern pattern, boolean inQuotations, String remedy) {}

  private static final List<Slip> SLIPS =
      List.of(
          new Slip(Pattern.compile("%"), false, "write \"percent\""),
          new Slip(
              Pattern.compile(
                  "\\bU\\.S\\.(?! ?C\\.)(?! (?:Customs|Immigration|Citizenship|Border Patrol))"
                      + "(?: \\w+)?"),
              false,
              "write \"United States\""),
          new Slip(
              Pattern.compile("\\w+[.,][”\"](?![.,;:”’])"),
              true,
              "put the period or comma behind the quotation mark"),
          new Slip(
              Pattern.compile(
                  "\\$ ?\\d[\\d,.]*(?: |-)?(?:thousand|million|billion|trillion|[MBK]\\b)"
                      + "|\\b(?:\\w+ )?(?:hundred|thousand|million|billion|trillion) dollars\\b"),
              false,
              "write the sum in full figures"));

  @Override
  public void read(Inquiry inquiry, Findings findings) {
    for (Passage passage : inquiry.resolution().passages()) {
      String own = Quotation.blanked(passage);
      for (Slip slip : SLIPS) {
        slip.pattern
            .matcher(slip.inQuotations ? passage.text() : own)
            .results()
            .forEach(m -> findings.at(Check.STYLE_RULES, passage, m, slip.remedy));
      }
    }
  }
}
