package org.engross.check.inquiry;

import java.util.regex.Pattern;
import org.engross.resolution.Form;

/** A simple resolution of the House, which brings something to the House. */
final class HouseRule implements Rule {
  private static final Pattern TO_THE_HOUSE =
      Pattern.compile(
          "\\b(?:to|furnish|provide|give|send|inform) the House(?: of Representatives)?\\b");

  @Override
  public void read(Inquiry inquiry, Findings findings) {
    if (inquiry.resolution().form() != Form.HOUSE) {
      findings.add(
          Check.HOUSE,
          inquiry.clause().where(),
          "this is " + Findings.quoted(inquiry.resolution().form().prefix()),
          "make it a simple resolution of the House: H. RES.");
    }
    if (!TO_THE_HOUSE.matcher(inquiry.clause().text()).find()) {
      findings.add(
          Check.HOUSE,
          inquiry.clause().where(),
          "\"to the House of Representatives\" is missing",
          "write \"to transmit to the House of Representatives\"");
    }
  }
}
