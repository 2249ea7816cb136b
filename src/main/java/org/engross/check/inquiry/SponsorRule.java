package org.engross.check.inquiry;

import java.util.List;
import org.engross.resolution.Action;
import org.engross.resolution.Action.Person;
import org.engross.resolution.Action.Person.Role;
import org.engross.resolution.Resolution;
import org.engross.resolution.Where;

/** One sponsor, who is a member of the House; nobody signs. */
final class SponsorRule implements Rule {
  @Override
  public void read(Inquiry inquiry, Findings findings) {
    Resolution resolution = inquiry.resolution();
    for (Action action : resolution.head().actions()) {
      List<Person> sponsors = action.people(Role.SPONSOR);
      if (sponsors.size() > 1) {
        found(findings, sponsors.size() + " sponsors", "name one; the others are cosponsors");
      }
      for (Person sponsor : sponsors) {
        if (sponsor.text().startsWith("Senator") || resolution.form().isSenate()) {
          found(
              findings,
              Findings.quoted(sponsor.text()) + " is a senator",
              "name a member of the House");
        }
      }
    }
    if (!resolution.beside().signatures().isEmpty()) {
      String line = resolution.beside().signatures().get(0);
      found(findings, "it is signed: " + Findings.quoted(line), "delete the signature blocks");
    }
  }

  private static void found(Findings findings, String what, String remedy) {
    findings.add(Check.SPONSOR, Where.TITLE, what, remedy);
  }
}
