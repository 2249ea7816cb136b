package org.engross.check;

import java.time.LocalDate;
import java.util.List;
import org.engross.check.rule.Known;
import org.engross.check.rule.Places;
import org.engross.document.Document;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.markup.MarkupReader;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;

/** A letter in which nothing is wrong, for tests that spoil one thing in it. */
public record Letter(String markup) {
  private static final String GOOD =
      """
      @letterhead
      Congress of the United States

      @date June 15, 2022

      @address
      The Honorable Katherine C. Tai
      United States Trade Representative
      600 17th Street NW
      Washington, DC 20508

      @salutation Dear Ambassador Tai:

      TEXT

      We ask that you respond in writing no later than July 8, 2022. Please direct any questions to
      Pat Example at 202-555-0100.

      @closing Sincerely,

      @signatures
      - Alex Sample
        Member of Congress
      """;

  /** The good letter. */
  public static Letter good() {
    return saying("We write regarding the agreement.");
  }

  /** The good letter with this as the first paragraph of its text. */
  public static Letter saying(String text) {
    return new Letter(GOOD.replace("TEXT", text));
  }

  /** With other words in the place of these. */
  public Letter but(String words, String others) {
    if (!markup.contains(words)) {
      throw new IllegalArgumentException("the letter does not say: " + words);
    }
    return new Letter(markup.replace(words, others));
  }

  /** The ids of the rules that it breaks, in order. */
  public List<String> broken() {
    return problems().stream().map(Problem::rule).toList();
  }

  /** What is wrong with it: {@code "level: message"}, in order. */
  public List<String> said() {
    return problems().stream().map(p -> p.level().word() + ": " + p.message()).toList();
  }

  /** What is wrong with it. */
  public List<Problem> problems() {
    return problems(Known.pages(2));
  }

  /** What is wrong with it, where more is known about it. */
  public List<Problem> problems(Known known) {
    return Checks.run(document(), known, Places.named("letter"));
  }

  /** The letter itself. */
  public Document document() {
    Properties properties = new Properties("Letter", "", "en-US", LocalDate.of(2022, 6, 15));
    return new MarkupReader()
        .read(Kind.LETTER, properties, markup, line -> Place.of("letter"), new Problems());
  }
}
