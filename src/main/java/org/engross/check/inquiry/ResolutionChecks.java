package org.engross.check.inquiry;

import java.util.List;
import java.util.Locale;
import org.engross.problem.Problem;
import org.engross.resolution.Resolution;

/** Reads a resolution as the Parliamentarian and the Office of the Legislative Counsel would. */
public final class ResolutionChecks {
  private static final List<Rule> STYLE = List.of(new StyleRule());
  private static final List<Rule> INQUIRY =
      List.of(
          new PreambleRule(),
          new AddresseeRule(),
          new VerbRule(),
          new OpinionRule(),
          new InvestigateRule(),
          new HouseRule(),
          new DeadlineRule(),
          new PossessionRule(),
          new RespectivelyRule(),
          new NumberRule(),
          new ListRule(),
          new SponsorRule(),
          new TitleRule(),
          new ToneRule(),
          new ClassifiedRule(),
          new CitationRule(),
          new StyleRule());

  private ResolutionChecks() {}

  /**
   * What is wrong with a resolution, in the order of {@link Check}: every check for a {@linkplain
   * #isInquiry resolution of inquiry}, the style alone for another one.
   *
   * @param name the file or draft, as problems call it
   */
  public static List<Problem> run(Resolution resolution, String name) {
    Inquiry inquiry = Inquiry.of(resolution);
    Findings findings = new Findings(name);
    List<Rule> rules = isInquiry(inquiry) ? INQUIRY : STYLE;
    rules.forEach(rule -> rule.read(inquiry, findings));
    return findings.list();
  }

  /**
   * Whether a resolution is one of inquiry: its title begins "Of inquiry", or its clause asks
   * someone to transmit something.
   */
  public static boolean isInquiry(Resolution resolution) {
    return isInquiry(Inquiry.of(resolution));
  }

  private static boolean isInquiry(Inquiry inquiry) {
    return inquiry.title().toLowerCase(Locale.ROOT).startsWith("of inquiry")
        || !inquiry.asked().isEmpty();
  }
}
