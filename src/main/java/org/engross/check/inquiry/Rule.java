package org.engross.check.inquiry;

/** One check: reads an inquiry and says what it finds. */
interface Rule {
  void read(Inquiry inquiry, Findings findings);
}
