package org.engross.check.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.check.rule.Day;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Part;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.problem.Level;

/** The letter's own date. */
final class DateLine {
  static final Rule RULE =
      new Rule(
          "date-line",
          Level.ERROR,
          "A letter without a date line, or with one that is no date",
          "A letter is filed, cited and answered by its date",
          DateLine::search);

  private DateLine() {}

  private static void search(Proof proof, Finds finds) {
    Optional<Passage> line = proof.first(Part.DATE);
    if (line.isEmpty()) {
      finds.add(
          "the letter has no date line", "write the day above the inside address: June 15, 2022");
    } else if (line.get().days().isEmpty()) {
      finds.add(
          line.get(),
          "the date line \"" + line.get().text().replace('\n', ' ') + "\" is no date",
          "write month, day and year: June 15, 2022");
    }
  }

  /** The day on which the letter is written, as far as its date line says. */
  static Optional<LocalDate> of(Proof proof) {
    List<Day> days = proof.first(Part.DATE).map(Passage::days).orElse(List.of());
    return days.stream().findFirst().flatMap(Day::date);
  }
}
