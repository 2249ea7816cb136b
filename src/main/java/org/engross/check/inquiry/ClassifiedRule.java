package org.engross.check.inquiry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A subject of security, and no word on classified information. */
final class ClassifiedRule implements Rule {
  private static final Pattern SECURITY =
      Pattern.compile(
          "(?i)\\b(?:national security(?! (?:advis|divis))|(?<!artificial )intelligence community|(?:foreign )?intelligence"
              + " (?:agenc|service|assessment|operation|activit)\\w*|foreign intelligence"
              + "|counterintelligence|counterterrorism|nuclear program|military operations?|covert action"
              + "|Taliban|Director of National Intelligence|weapons sales)\\b");

  @Override
  public void read(Inquiry inquiry, Findings findings) {
    String all = inquiry.title() + "\n" + inquiry.wholeText();
    Matcher security = SECURITY.matcher(all);
    if (security.find() && !all.contains("classified")) {
      findings.add(
          Check.CLASSIFIED,
          inquiry.clause().where(),
          Findings.quoted(security.group()) + " and no word on classified information",
          "add \"(in a manner appropriate to classified information, if the President determines"
              + " appropriate)\"");
    }
  }
}
