package org.engross.check.inquiry;

import java.util.regex.Pattern;

/** Only what the addressee has. */
final class PossessionRule implements Rule {
  private static final Pattern POSSESSION =
      Pattern.compile(
          "\\b(?:possessions?|custody|under the control|control of|in the files"
              + "|generated or received by)\\b");

  @Override
  public void read(Inquiry inquiry, Findings findings) {
    if (!POSSESSION.matcher(inquiry.wholeText()).find()) {
      findings.add(
          Check.POSSESSION,
          inquiry.clause().where(),
          "the documents are not limited to the addressee's possession",
          "write \"in the possession of\" and the addressee");
    }
  }
}
