package org.engross.check.inquiry;

/** Several addressees, each with documents of its own. */
final class RespectivelyRule implements Rule {
  @Override
  public void read(Inquiry inquiry, Findings findings) {
    long addressees = inquiry.asked().stream().map(Asking::addressee).distinct().count();
    if (addressees > 1 && !inquiry.clause().text().contains("respectively")) {
      findings.add(
          Check.RESPECTIVELY,
          inquiry.clause().where(),
          addressees + " addressees and no \"respectively\"",
          "write \"to transmit, respectively,\"");
    }
  }
}
