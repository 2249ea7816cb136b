package org.engross.check.rule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.document.Months;

/**
 * A day that a text names with its year.
 *
 * <pre>
 * June 15, 2022      June 15th, 2022      Wednesday, June 15, 2022      15 June 2022
 * </pre>
 *
 * @param date empty where no calendar has it: June 31
 * @param weekday the name before it, as far as one stands there
 * @param ordinal whether it is written "15th"
 * @param at where it begins, the weekday's name aside (UTF-16 units)
 * @param end where its year ends
 */
public record Day(
    Optional<LocalDate> date, Optional<DayOfWeek> weekday, boolean ordinal, int at, int end) {
  private static final int SHORTEST_MONTH = 3;

  /** The days of a text, in order. */
  static List<Day> in(String text, List<Word> words) {
    List<Day> days = new ArrayList<>();
    for (int i = 0; i + 2 < words.size(); i++) {
      if (!isYear(words.get(i + 2).text())) {
        continue;
      }
      boolean monthFirst = month(words.get(i)) > 0;
      boolean dayFirst = !monthFirst && month(words.get(i + 1)) > 0;
      if ((monthFirst || dayFirst) && isTogether(text, words, i)) {
        read(words, i, dayFirst).ifPresent(days::add);
      }
    }
    return days;
  }

  /** A day as letters write it: {@code June 15, 2022}. */
  public static String inWords(LocalDate date) {
    return Months.NAMES.get(date.getMonthValue() - 1)
        + " "
        + date.getDayOfMonth()
        + ", "
        + date.getYear();
  }

  /** A day of the week as English has it: {@code Wednesday}. */
  public static String inWords(DayOfWeek weekday) {
    String name = weekday.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static boolean isTogether(String text, List<Word> words, int i) {
    String between =
        text.substring(words.get(i).end(), words.get(i + 1).at())
            + text.substring(words.get(i + 1).end(), words.get(i + 2).at());
    return between.length() <= 5 && between.chars().allMatch(c -> " ,.\n\u00A0".indexOf(c) >= 0);
  }

  private static Optional<Day> read(List<Word> words, int i, boolean dayFirst) {
    Word month = words.get(dayFirst ? i + 1 : i);
    Word day = words.get(dayFirst ? i : i + 1);
    Word year = words.get(i + 2);
    int number = number(day.text());
    if (number < 1 || number > 99) {
      return Optional.empty();
    }
    boolean ordinal = !Character.isDigit(day.text().charAt(day.text().length() - 1));
    return Optional.of(
        new Day(
            date(number(year.text()), month(month), number),
            i > 0 ? weekday(words.get(i - 1)) : Optional.empty(),
            ordinal,
            words.get(i).at(),
            year.end()));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && Character.isDigit(word.charAt(0)) && number(word) >= 1000;
  }

  /** The digits at a word's start, where nothing but an ordinal's ending follows; else -1. */
  private static int number(String word) {
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    boolean whole =
        digits == word.length() || List.of("st", "nd", "rd", "th").contains(word.substring(digits));
    return whole && digits > 0 && digits <= 4 ? Integer.parseInt(word.substring(0, digits)) : -1;
  }

  /** The number of a month by its name or a beginning of it ("Sept"), or 0. */
  private static int month(Word word) {
    String name = word.text();
    if (name.length() < SHORTEST_MONTH || !word.isCapitalized()) {
      return 0;
    }
    for (int i = 0; i < Months.NAMES.size(); i++) {
      if (Months.NAMES.get(i).regionMatches(true, 0, name, 0, name.length())) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Optional<DayOfWeek> weekday(Word word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (word.text().equalsIgnoreCase(day.name())) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}
