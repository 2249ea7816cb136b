package org.engross.check.letter;

import java.util.List;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Part;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.check.rule.Section;
import org.engross.check.rule.Trait;
import org.engross.problem.Level;

/** A telephone number or an e-mail address for whoever has to answer. */
final class AgencyContact {
  static final Rule RULE =
      new Rule(
          "contact",
          Level.WARNING,
          "A letter to an agency with neither a telephone number nor an e-mail address",
          "The person who has to answer needs someone to call",
          AgencyContact::search);

  private static final List<Part> PARTS =
      List.of(Part.TEXT, Part.LETTERHEAD, Part.SIGNATURE, Part.ENCLOSURE, Part.COPY);
  private static final int DIGITS = 10;
  private static final int WITH_COUNTRY = 11;

  private static final Trait<Boolean> CONTACT = Trait.of(AgencyContact::holdsContact);

  private AgencyContact() {}

  private static void search(Proof proof, Finds finds) {
    boolean reach = proof.sections().stream().anyMatch(CONTACT::in);
    if (!reach && Addressees.of(proof).areAnAgency()) {
      finds.add(
          "the letter names nobody to call or write to",
          "add a sentence before the close: Please direct any questions to NAME at TELEPHONE");
    }
  }

  private static boolean holdsContact(Section section) {
    return section.passages().stream().anyMatch(AgencyContact::holdsContact);
  }

  private static boolean holdsContact(Passage passage) {
    return PARTS.contains(passage.part())
        && (holdsTelephone(passage.text())
            || passage.words().stream().anyMatch(w -> w.text().indexOf('@') > 0));
  }

  /** Ten digits, with nothing but what telephone numbers are written with between. */
  static boolean holdsTelephone(String text) {
    int digits = 0;
    boolean divided = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        boolean last = i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1));
        if (last && divided && (digits == DIGITS || digits == WITH_COUNTRY)) {
          return true;
        }
      } else {
        boolean inside = digits > 0 && "()-. ‑–/\u00A0".indexOf(c) >= 0;
        digits = inside ? digits : 0;
        divided = inside;
      }
    }
    return false;
  }
}
