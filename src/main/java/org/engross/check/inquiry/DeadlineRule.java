package org.engross.check.inquiry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.problem.Level;

/** By when: 14 days after adoption, or at least a day. */
final class DeadlineRule implements Rule {
  private static final String USUAL =
      "write \"not later than 14 days after the date of the adoption of this resolution\"";
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?:(?:not|no) later than|within) (?:(\\w+) ((?:\\w+ )?)days?\\b([^,;:—]*)|[A-Z]\\w+ \\d)");
  private static final Pattern AFTER_ADOPTION =
      Pattern.compile("(?:after|of|from) .*(?:adoption|adopted|agreed to|adopting)");

  @Override
  public void read(Inquiry inquiry, Findings findings) {
    Matcher matcher = DEADLINE.matcher(inquiry.wholeText());
    if (!matcher.find()) {
      findings.add(Check.DEADLINE, inquiry.clause().where(), "there is no deadline", USUAL);
    } else if (!isUsual(matcher)) {
      findings.add(
          Check.DEADLINE,
          Level.INFO,
          inquiry.clause().where(),
          "the deadline is " + Findings.quoted(matcher.group().strip()),
          USUAL);
    }
  }

  private static boolean isUsual(Matcher matcher) {
    String number = matcher.group(1);
    return number != null
        && (number.equals("14") || number.equals("fourteen"))
        && matcher.group(2).isEmpty()
        && AFTER_ADOPTION.matcher(matcher.group(3)).find();
  }
}
