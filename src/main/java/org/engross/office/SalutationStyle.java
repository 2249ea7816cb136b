package org.engross.office;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How an office greets where practice is divided.
 *
 * <pre>
 * salutation: {style: formal, punctuation: colon}
 * </pre>
 *
 * @param wording "Dear Mr. Secretary" or "Dear Secretary Blinken"
 * @param punctuation what ends the line
 */
public record SalutationStyle(Wording wording, Punctuation punctuation) {

  /** The manuals' form: formal, with a colon. */
  public static final SalutationStyle MANUAL =
      new SalutationStyle(Wording.FORMAL, Punctuation.COLON);

  /** Refuses null. */
  public SalutationStyle {
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(punctuation, "punctuation");
  }

  /** Whether the greeting names the office or the person. */
  public enum Wording {
    /** "Dear Mr. Secretary". */
    FORMAL,
    /** "Dear Secretary Blinken". */
    SURNAME;

    /** The word in YAML. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What ends the greeting. */
  public enum Punctuation {
    /** "Dear Mr. Secretary:". */
    COLON(":"),
    /** "Dear Mr. Secretary,". */
    COMMA(",");

    private final String mark;

    Punctuation(String mark) {
      this.mark = mark;
    }

    /** The mark itself. */
    public String mark() {
      return mark;
    }

    /** The word in YAML. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A greeting with its punctuation; one that a person wrote with its own keeps it. */
  public String complete(String greeting) {
    boolean isComplete = greeting.endsWith(":") || greeting.endsWith(",");
    return isComplete ? greeting : greeting + punctuation.mark();
  }

  static Optional<SalutationStyle> read(Fields fields) {
    Optional<Wording> wording = fields.optionalChoice("style", Wording.values(), Wording::word);
    Optional<Punctuation> punctuation =
        fields.optionalChoice("punctuation", Punctuation.values(), Punctuation::word);
    return fields.build(
        () ->
            new SalutationStyle(
                wording.orElse(MANUAL.wording), punctuation.orElse(MANUAL.punctuation)));
  }
}
