package org.engross.resolution;

import java.util.ArrayList;
import java.util.List;
import org.engross.resolution.Action.Committee;
import org.engross.resolution.Action.Part;
import org.engross.resolution.Action.Person;
import org.engross.resolution.Action.Words;

/**
 * Who submits a resolution: the sentence under the chamber's name.
 *
 * @param sponsor the sponsor
 * @param self {@code herself}, {@code himself} or {@code themself}: data, never guessed
 * @param cosponsors those who join, in order
 * @param committee the committee it goes to; a blank line where the Speaker has not referred it
 */
public record Submission(
    Person sponsor, String self, List<Person> cosponsors, Committee committee) {

  /** The committee of a draft: referral is the Speaker's. */
  public static final Committee NOT_YET_REFERRED = new Committee("Committee on ______", "");

  /** Copies the cosponsors. */
  public Submission {
    Wording.checked(self);
    cosponsors = List.copyOf(cosponsors);
  }

  /** The action; {@code date} as printed, or empty, {@code form} for the word that names it. */
  public Action on(String date, Form form) {
    List<Part> parts = new ArrayList<>();
    parts.add(sponsor);
    if (!cosponsors.isEmpty()) {
      together(parts);
    }
    String what = form.isConcurrent() ? "concurrent resolution" : "resolution";
    parts.add(new Words("submitted the following " + what + "; which was referred to the"));
    parts.add(committee);
    return new Action(date, parts);
  }

  private void together(List<Part> parts) {
    parts.add(new Words("(for " + self + (cosponsors.size() == 1 ? " and" : ",")));
    for (int i = 0; i < cosponsors.size(); i++) {
      if (i > 0) {
        parts.add(new Words(i == cosponsors.size() - 1 ? ", and" : ","));
      }
      parts.add(cosponsors.get(i));
    }
    parts.add(new Words(")"));
  }
}
