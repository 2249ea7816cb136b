package org.engross.check.inquiry;

import java.util.LinkedHashSet;
import java.util.Set;
import org.engross.check.inquiry.Addressee.Kind;

/** Someone other than the President or the head of an executive department. */
final class AddresseeRule implements Rule {
  private static final String REMEDY =
      "address the President instead, for documents in the possession of the President";

  @Override
  public void read(Inquiry inquiry, Findings findings) {
    if (inquiry.asked().isEmpty()) {
      findings.add(
          Check.ADDRESSEE,
          inquiry.clause().where(),
          "it asks nobody to transmit anything",
          "write \"That the President is requested to transmit to the House of Representatives\"");
    }
    Set<String> others = new LinkedHashSet<>();
    for (Asking asking : inquiry.asked()) {
      if (asking.addressee().kind() == Kind.OTHER) {
        others.add(asking.addressee().name());
      }
    }
    for (String other : others) {
      findings.add(
          Check.ADDRESSEE, inquiry.clause().where(), Findings.quoted(other) + " is asked", REMEDY);
    }
  }
}
