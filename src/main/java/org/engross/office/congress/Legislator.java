package org.engross.office.congress;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.engross.office.Chamber;
import org.engross.office.Published;
import org.engross.office.States;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/**
 * One person of the list of legislators, in the present seat: the last of the terms.
 *
 * @param district two digits, or at-large; empty for a senator
 * @param since the first day in this chamber
 * @param until the last day of the term
 * @param leadership offices that have not ended
 */
record Legislator(
    String bioguide,
    PersonName name,
    Chamber chamber,
    String state,
    Optional<String> district,
    Optional<String> party,
    LocalDate began,
    LocalDate since,
    LocalDate until,
    Optional<String> office,
    Optional<String> telephone,
    List<String> leadership,
    Place place) {

  /** Reads a row; empty, and said, where it lacks what every member has. */
  static Optional<Legislator> read(Published row, Problems problems) {
    Optional<String> bioguide = row.get("id").flatMap(id -> id.text("bioguide"));
    Optional<PersonName> name = row.get("name").flatMap(PersonName::of);
    List<Published> terms = row.items("terms");
    String who = name.map(PersonName::full).or(() -> bioguide).orElse("this person");
    if (bioguide.isEmpty() || name.isEmpty() || terms.isEmpty()) {
      return leftOut(row, who + " has no bioguide id, no name or no term", problems);
    }
    Published seat = terms.get(terms.size() - 1);
    Optional<LocalDate> began = date(seat, "start");
    Optional<LocalDate> until = date(seat, "end");
    String state = seat.text("state").orElse("");
    Optional<Chamber> chamber = chamber(seat);
    Optional<String> district = chamber.flatMap(c -> district(c, seat));
    boolean seated =
        chamber.isPresent() && (chamber.get() == Chamber.SENATE || district.isPresent());
    if (!seated || began.isEmpty() || until.isEmpty() || !States.codes().contains(state)) {
      return leftOut(
          seat, "the last term of " + who + " has no chamber, state, district or days", problems);
    }
    return Optional.of(
        new Legislator(
            bioguide.get(),
            name.get(),
            chamber.get(),
            state,
            district,
            seat.text("party"),
            began.get(),
            first(terms, seat).orElse(began.get()),
            until.get(),
            seat.text("office"),
            seat.text("phone"),
            leadership(row),
            row.place()));
  }

  private static Optional<Legislator> leftOut(Published at, String why, Problems problems) {
    problems.warning(
        at.place(), why + ", and is left out", "add this member to people/members.yaml");
    return Optional.empty();
  }

  private static Optional<Chamber> chamber(Published term) {
    return switch (term.text("type").orElse("")) {
      case "rep" -> Optional.of(Chamber.HOUSE);
      case "sen" -> Optional.of(Chamber.SENATE);
      default -> Optional.empty();
    };
  }

  /** District 0 is a whole state. */
  private static Optional<String> district(Chamber chamber, Published term) {
    return term.text("district")
        .filter(d -> chamber == Chamber.HOUSE && d.matches("[0-9]{1,2}"))
        .map(d -> d.matches("0+") ? "at-large" : d.length() == 1 ? "0" + d : d);
  }

  /** The first day of the first term in the chamber of this one. */
  private static Optional<LocalDate> first(List<Published> terms, Published seat) {
    return terms.stream()
        .filter(t -> t.text("type").equals(seat.text("type")))
        .flatMap(t -> date(t, "start").stream())
        .min(LocalDate::compareTo);
  }

  private static List<String> leadership(Published row) {
    return row.items("leadership_roles").stream()
        .filter(role -> role.text("end").isEmpty())
        .flatMap(role -> role.text("title").stream())
        .map(PersonName::typographic)
        .distinct()
        .toList();
  }

  private static Optional<LocalDate> date(Published row, String key) {
    try {
      return row.text(key).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** {@code MO-08}, {@code AK-AL}, {@code TX}. */
  String seat() {
    return district.map(d -> state + "-" + (d.equals("at-large") ? "AL" : d)).orElse(state);
  }
}
