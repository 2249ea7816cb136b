package org.engross.own;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.IsoDate;

/**
 * What may stand in a field of a person's own.
 *
 * <pre>
 * text                   any text
 * date                   2022-06-14
 * number                 12, or 1,200
 * yes/no                 yes or no
 * choice firm, warm      one of these words
 * </pre>
 *
 * @param words of a choice: two at least; else none
 */
public record OwnType(Kind kind, List<String> words) {
  /** What is taken where nobody says what a field holds. */
  public static final OwnType TEXT = new OwnType(Kind.TEXT, List.of());

  private static final int MOST_DIGITS = 9;

  /** The kinds of types. */
  public enum Kind {
    /** Any text. */
    TEXT("text"),
    /** A day. */
    DATE("date"),
    /** A whole number. */
    NUMBER("number"),
    /** Yes or no. */
    YES_NO("yes/no"),
    /** One of some words. */
    CHOICE("choice");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word by which a person says it. */
    public String word() {
      return word;
    }
  }

  /** Copies the words; refuses a choice of less than two, and words for anything else. */
  public OwnType {
    Objects.requireNonNull(kind, "kind");
    words = List.copyOf(words);
    if (kind == Kind.CHOICE ? words.size() < 2 : !words.isEmpty()) {
      throw new IllegalArgumentException(kind + " of " + words);
    }
  }

  /** The type that a text names, {@code choice firm, warm}; empty if it is none, as is said. */
  public static Optional<OwnType> of(String written, Place place, Problems problems) {
    String[] parts = written.strip().split("\\s+", 2);
    List<String> known = Arrays.stream(Kind.values()).map(Kind::word).toList();
    int found = known.indexOf(parts[0]);
    List<String> words = parts.length == 1 ? List.of() : words(parts[1]);
    if (found < 0) {
      problems.error(
          place, "\"" + parts[0] + "\" is no type of a field", Nearest.hint(parts[0], known));
      return Optional.empty();
    }
    Kind kind = Kind.values()[found];
    if (kind == Kind.CHOICE ? words.size() < 2 : !words.isEmpty()) {
      String remedy =
          kind == Kind.CHOICE ? "write its words: choice firm, warm" : "write  " + kind.word;
      problems.error(place, "\"" + written.strip() + "\" is no type of a field", remedy);
      return Optional.empty();
    }
    return Optional.of(new OwnType(kind, words));
  }

  private static List<String> words(String written) {
    return Arrays.stream(written.split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** A value that fits, to show where one is missing. */
  public String example() {
    return switch (kind) {
      case TEXT -> "...";
      case DATE -> "2022-06-14";
      case NUMBER -> "12";
      case YES_NO -> "yes";
      case CHOICE -> words.get(0);
    };
  }

  /** Says at its place why a text does not fit; whether it fits. */
  public boolean check(String name, OwnText given, Problems problems) {
    Optional<String> remedy = remedy(given.text());
    remedy.ifPresent(
        r ->
            problems.error(
                given.place(),
                "the field \"" + name + "\" holds " + inWords() + ", not \"" + given + "\"",
                r));
    return remedy.isEmpty();
  }

  /** What it holds: {@code a date}, {@code firm or warm}. */
  public String inWords() {
    return switch (kind) {
      case TEXT, DATE, NUMBER -> "a " + kind.word;
      case YES_NO -> "yes or no";
      case CHOICE -> String.join(" or ", words);
    };
  }

  private Optional<String> remedy(String text) {
    return switch (kind) {
      case TEXT -> Optional.empty();
      case DATE -> fits(day(text), "write year, month and day: 2022-06-14");
      case NUMBER -> fits(number(text), "write a whole number of at most 9 digits: 12, or 1,200");
      case YES_NO -> fits(flag(text), "write yes or no");
      case CHOICE -> fits(word(text), Nearest.hint(text, words));
    };
  }

  private static Optional<String> fits(Optional<?> value, String remedy) {
    return value.isPresent() ? Optional.empty() : Optional.of(remedy);
  }

  /** The day that a text is. */
  public static Optional<LocalDate> day(String text) {
    return IsoDate.read(text);
  }

  /** The number that a text is: digits, with commas between thousands or without. */
  public static Optional<Integer> number(String text) {
    String digits = text.matches("[0-9]{1,3}(,[0-9]{3})+") ? text.replace(",", "") : text;
    return digits.matches("[0-9]{1," + MOST_DIGITS + "}")
        ? Optional.of(Integer.valueOf(digits))
        : Optional.empty();
  }

  /** Whether a text says yes. */
  public static Optional<Boolean> flag(String text) {
    return switch (text) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private Optional<String> word(String text) {
    return words.contains(text) ? Optional.of(text) : Optional.empty();
  }

  /** As a person writes it: {@code choice firm, warm}. */
  @Override
  public String toString() {
    return words.isEmpty() ? kind.word : kind.word + " " + String.join(", ", words);
  }
}
