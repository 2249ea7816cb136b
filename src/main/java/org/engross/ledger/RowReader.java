package org.engross.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.engross.office.Contact;
import org.engross.office.Member;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.table.Cell;
import org.engross.table.Row;

/** Reads one row of a list of answers: who is meant, and what was answered. */
final class RowReader {
  private final Roster roster;
  private final Problems problems;

  RowReader(Roster roster, Problems problems) {
    this.roster = roster;
    this.problems = problems;
  }

  /** The row; empty if it names nobody whom the office knows, or holds no answer. */
  Optional<SignOn> read(Row row) {
    Optional<Member> member = member(row);
    Optional<Answer> answer = answer(row);
    Optional<LocalDate> date = date(row);
    Optional<Contact> contact = contact(row);
    if (member.isEmpty() || answer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SignOn(
            member.get(),
            answer.get(),
            date,
            line(row, LedgerColumns.STAFFER),
            Quote.paragraphs(text(row, LedgerColumns.QUOTE)),
            contact,
            text(row, LedgerColumns.EARLIER),
            row.place(),
            row.number()));
  }

  private static String text(Row row, String column) {
    return row.cell(column).map(Cell::text).orElse("");
  }

  private static Optional<String> line(Row row, String column) {
    return row.cell(column).map(cell -> cell.text().replace('\n', ' '));
  }

  private Optional<Member> member(Row row) {
    Optional<Seat> seat = seat(row);
    Optional<Cell> id = row.cell(LedgerColumns.BIOGUIDE);
    Optional<Cell> name = row.cell(LedgerColumns.NAME);
    if (seat.isEmpty()) {
      return Optional.empty();
    }
    if (id.isPresent()) {
      return byId(id.get(), name, seat.get(), row.place());
    }
    if (name.isEmpty()) {
      problems.error(
          row.place(), "this row names nobody", "write a bioguide id, or delete the row");
      return Optional.empty();
    }
    return roster.find(name.get().text(), seat.get(), name.get().place(), problems);
  }

  /** The bioguide id says who is meant; a name or a seat beside it must be that member's. */
  private Optional<Member> byId(Cell id, Optional<Cell> name, Seat seat, Place place) {
    Optional<Member> member = roster.byId(id.text());
    if (member.isEmpty()) {
      return roster.find(id.text(), id.place(), problems);
    }
    Member found = member.get();
    if (name.filter(n -> !Roster.isNameOf(n.text(), found)).isPresent()) {
      problems.error(
          name.get().place(),
          "the name is \""
              + name.get().text()
              + "\", and "
              + id.text()
              + " is "
              + found.nameAndSeat(),
          "correct the name or the id");
      return Optional.empty();
    }
    if (!seat.fits(found)) {
      problems.error(
          place,
          "the seat is " + seat + ", and " + id.text() + " is " + found.nameAndSeat(),
          "correct the seat or the id");
      return Optional.empty();
    }
    return member;
  }

  /** Where the row says that the member sits; empty, as the problems say, if it is nowhere. */
  private Optional<Seat> seat(Row row) {
    Optional<Cell> whole = row.cell(LedgerColumns.SEAT);
    Optional<Cell> state = row.cell(LedgerColumns.STATE);
    Optional<Cell> district = row.cell(LedgerColumns.DISTRICT);
    Optional<Seat> seat =
        whole.isPresent()
            ? Seat.of(whole.get().text())
            : Seat.of(text(row, LedgerColumns.STATE), text(row, LedgerColumns.DISTRICT))
                .or(() -> district.flatMap(d -> Seat.of(d.text())));
    if (seat.isEmpty()) {
      Cell wrong = whole.or(() -> district).or(() -> state).orElseThrow();
      problems.error(
          wrong.place(), "\"" + wrong.text() + "\" is no seat", "write TX-11, AK-AL or TX");
    }
    return seat;
  }

  private Optional<Answer> answer(Row row) {
    Optional<Cell> cell = row.cell(LedgerColumns.ANSWER);
    Optional<Answer> answer = Answer.of(text(row, LedgerColumns.ANSWER));
    if (answer.isEmpty()) {
      problems.error(
          cell.orElseThrow().place(),
          "\"" + cell.get().text() + "\" is no answer",
          Nearest.hint(cell.get().text(), Answer.words()));
    }
    return answer;
  }

  private Optional<LocalDate> date(Row row) {
    Optional<Cell> cell = row.cell(LedgerColumns.DATE);
    Optional<LocalDate> date = cell.flatMap(c -> AnswerDate.of(c.text()));
    if (cell.isPresent() && date.isEmpty()) {
      problems.error(
          cell.get().place(),
          "\"" + cell.get().text() + "\" is no date",
          "write year-month-day: 2022-06-15");
    }
    return date;
  }

  /** Whom to ask; a telephone number of nobody is said, and not used. */
  private Optional<Contact> contact(Row row) {
    Optional<String> name = line(row, LedgerColumns.CONTACT);
    Optional<String> telephone = line(row, LedgerColumns.TELEPHONE);
    Optional<Cell> email = row.cell(LedgerColumns.EMAIL);
    email.filter(e -> !ContactLine.isEmail(e.text())).ifPresent(this::refuseEmail);
    if (name.isEmpty() && (telephone.isPresent() || email.isPresent())) {
      problems.warning(
          row.place(),
          "nobody's name stands beside this telephone number or e-mail address; it is not used",
          "write a name under \"" + LedgerColumns.CONTACT + "\"");
    }
    return name.map(n -> new Contact(n, telephone, email.map(Cell::text)));
  }

  private void refuseEmail(Cell email) {
    problems.error(
        email.place(), "\"" + email.text() + "\" is no e-mail address", "write name@place");
  }
}
