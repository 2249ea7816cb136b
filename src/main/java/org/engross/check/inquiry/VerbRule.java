package org.engross.check.inquiry;

import org.engross.check.inquiry.Addressee.Kind;

/** The President is requested, everyone else is directed. */
final class VerbRule implements Rule {
  @Override
  public void read(Inquiry inquiry, Findings findings) {
    for (Asking asking : inquiry.asked()) {
      boolean president = asking.addressee().kind() == Kind.PRESIDENT;
      String right = president ? "requested" : "directed";
      if (!asking.verb().equals(right)) {
        String who = president ? "the President" : "the head of a department or agency";
        findings.add(
            Check.VERB,
            inquiry.clause().where(),
            who + " is " + asking.verb(),
            "write \"" + right + "\"");
      }
    }
  }
}
