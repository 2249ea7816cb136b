package org.engross.check.prose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.engross.check.rule.Day;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Part;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.check.rule.Trait;
import org.engross.problem.Level;

/** How days are written. */
final class WrittenDays {
  static final Rule IMPOSSIBLE =
      new Rule(
          "impossible-date",
          Level.ERROR,
          "A day that no calendar has: June 31, 2022",
          "A slip in a date makes a deadline void",
          each(WrittenDays::impossible));

  static final Rule WEEKDAY =
      new Rule(
          "weekday",
          Level.ERROR,
          "A weekday that its date contradicts: Monday, June 15, 2022",
          "The reader cannot know which of the two is meant",
          each(WrittenDays::weekday));

  static final Rule ORDINAL =
      new Rule(
          "ordinal-date",
          Level.WARNING,
          "A date with an ordinal: June 15th, 2022",
          "Letters write June 15, 2022",
          each(WrittenDays::ordinal));

  static final Rule COMMA =
      new Rule(
          "date-comma",
          Level.WARNING,
          "A year inside a sentence without its comma: \"on June 15, 2022 the Committee\"",
          "Inside a sentence the year stands between two commas",
          each(WrittenDays::comma));

  static final Rule OTHER =
      new Rule(
          "other-date",
          Level.ERROR,
          "A date line, or a date in the head of later pages, that is not the draft's date",
          "A date that was typed into a template stays when the packet's date changes",
          WrittenDays::other);

  /** The days that stand alone on a line of the head of a page. */
  private static final Trait<List<Found>> LINES = Trait.ofEach(WrittenDays::lines);

  private WrittenDays() {}

  private record Found(Passage passage, Day day) {
    void add(Finds finds, String message, String remedy) {
      finds.add(passage, day.at(), day.end(), message, remedy);
    }

    String written() {
      return passage.text().substring(day.at(), day.end()).replace('\n', ' ');
    }
  }

  private static Rule.Search each(BiConsumer<Found, Finds> look) {
    return Rule.Search.each(
        (passage, finds) ->
            passage.days().forEach(day -> look.accept(new Found(passage, day), finds)));
  }

  private static void impossible(Found found, Finds finds) {
    if (found.day.date().isEmpty()) {
      found.add(finds, "there is no " + found.written(), "look the day up in a calendar");
    }
  }

  private static void weekday(Found found, Finds finds) {
    if (found.day.date().isEmpty() || found.day.weekday().isEmpty()) {
      return;
    }
    LocalDate date = found.day.date().get();
    DayOfWeek written = found.day.weekday().get();
    if (date.getDayOfWeek() != written) {
      String right = Day.inWords(date.getDayOfWeek());
      found.add(
          finds,
          Day.inWords(date) + " is a " + right + ", not a " + Day.inWords(written),
          "write \"" + right + ", " + Day.inWords(date) + "\", or the day that is meant");
    }
  }

  private static void other(Proof proof, Finds finds) {
    List<LocalDate> dates = proof.known().dates();
    for (Found found : dates.isEmpty() ? List.<Found>of() : proof.all(LINES)) {
      if (!isOneOf(found.day, dates)) {
        found.add(
            finds,
            "the date " + found.written() + " is not the draft’s, " + Day.inWords(dates.get(0)),
            "write $date in its place");
      }
    }
  }

  private static List<Found> lines(Passage passage) {
    boolean head = passage.part() == Part.DATE || passage.part() == Part.CONTINUATION;
    return head
        ? passage.days().stream()
            .filter(day -> isLine(day, passage.text()))
            .map(day -> new Found(passage, day))
            .toList()
        : List.of();
  }

  private static boolean isOneOf(Day day, List<LocalDate> dates) {
    return day.date().isEmpty() || dates.contains(day.date().get());
  }

  /** Whether nothing stands beside it on its line: a headline may name any day. */
  private static boolean isLine(Day day, String text) {
    int from = text.lastIndexOf('\n', day.at()) + 1;
    int end = text.indexOf('\n', day.end());
    String before = text.substring(from, day.at());
    String after = text.substring(day.end(), end < 0 ? text.length() : end);
    return after.isBlank() && (before.isBlank() || before.strip().endsWith(","));
  }

  private static void ordinal(Found found, Finds finds) {
    if (found.day.ordinal() && found.day.date().isPresent()) {
      found.add(
          finds,
          "\"" + found.written() + "\" is a date with an ordinal",
          "write \"" + Day.inWords(found.day.date().get()) + "\"");
    }
  }

  /** A word after the year, with nothing but a space between; "15 June 2022" takes no comma. */
  private static void comma(Found found, Finds finds) {
    String text = found.passage.text();
    int next = found.day.end() + 1;
    boolean open =
        found.passage.isProse()
            && Character.isLetter(text.charAt(found.day.at()))
            && next < text.length()
            && Character.isWhitespace(text.charAt(next - 1))
            && Character.isLowerCase(text.charAt(next));
    if (open) {
      found.add(
          finds,
          "no comma follows the year of " + found.written(),
          "write \"" + found.written() + ",\"");
    }
  }
}
