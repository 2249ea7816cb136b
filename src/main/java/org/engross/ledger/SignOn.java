package org.engross.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.office.Contact;
import org.engross.office.Member;
import org.engross.problem.Place;

/**
 * What one member's office answered, and what it gave for the press.
 *
 * @param date the day of the answer
 * @param staffer who took it down
 * @param quote what the member says in the own press statement, in paragraphs without quotation
 *     marks around them; empty where nothing was given
 * @param contact whom to ask in that member's office
 * @param earlier what was answered before, in words
 * @param place the row
 * @param row its first line in the file, from 1; 0 where it stands in none
 */
public record SignOn(
    Member member,
    Answer answer,
    Optional<LocalDate> date,
    Optional<String> staffer,
    List<String> quote,
    Optional<Contact> contact,
    String earlier,
    Place place,
    int row) {

  /** Copies the list; refuses null. */
  public SignOn {
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(staffer, "staffer");
    quote = List.copyOf(quote);
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(place, "place");
  }

  /** Whether the member signs. */
  public boolean isYes() {
    return answer == Answer.YES;
  }

  /** The same with this answer. */
  SignOn answering(Answer other) {
    return new SignOn(member, other, date, staffer, quote, contact, earlier, place, row);
  }
}
