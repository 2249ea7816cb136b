package org.engross.check.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.document.Months;

/** States and days as the press writes them. */
final class PressStyle {
  /** "Washington, DC" stands in addresses, which keep their form. */
  private static final String CAPITAL = "District of Columbia";

  private static final String CITY = "\\p{Lu}[\\p{L}.’-]+";
  private static final Pattern POSTAL = Pattern.compile("(" + CITY + "), ([A-Z]{2})\\b(?!-)");
  private static final Pattern NEVER_SHORT =
      Pattern.compile("(" + CITY + "), (Alas|Haw|Ida|Ia|Me|O|Tex|Ut)\\.");
  private static final List<String> NEVER_SHORT_NAMES =
      List.of("Alaska", "Hawaii", "Idaho", "Iowa", "Maine", "Ohio", "Texas", "Utah");
  private static final Pattern DATELINE = Pattern.compile("[^,—]+, ([^—]+?) — ");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\b((?:"
              + String.join("|", Months.NAMES)
              + "|[A-Z][a-z]{2,3}\\.) \\d{1,2})(?:st|nd|rd|th)\\b");
  private static final Pattern LONG_MONTH =
      Pattern.compile(
          "\\b(January|February|August|September|October|November|December) (\\d{1,2})\\b");
  private static final Pattern SHORT_MONTH =
      Pattern.compile("\\b(Mar|Apr|Jun|Jul)\\.? (\\d{1,2})\\b");

  private PressStyle() {}

  /** Says what a passage of running text writes otherwise. */
  static void check(String text, Found found) {
    each(POSTAL, text, m -> postal(m, found));
    each(NEVER_SHORT, text, m -> neverShort(m, found));
    each(
        ORDINAL,
        text,
        m ->
            found.warning(
                "ap-date",
                "\"" + m.group() + "\" is not how the press writes a day",
                "write " + m.group(1)));
    each(LONG_MONTH, text, m -> longMonth(m, found));
    each(SHORT_MONTH, text, m -> shortMonth(m, found));
  }

  private static void each(Pattern pattern, String text, Consumer<MatchResult> say) {
    for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
      say.accept(matcher.toMatchResult());
    }
  }

  private static void postal(MatchResult match, Found found) {
    Optional<String> name = ApStates.name(match.group(2)).filter(n -> !n.equals(CAPITAL));
    name.ifPresent(
        n ->
            found.warning(
                "ap-state",
                "\"" + match.group() + "\" has a postal code, which the press does not use",
                "write " + match.group(1) + ", " + n));
  }

  private static void neverShort(MatchResult match, Found found) {
    String name =
        NEVER_SHORT_NAMES.stream()
            .filter(n -> n.startsWith(match.group(2)))
            .findFirst()
            .orElse("Iowa");
    found.warning(
        "ap-state",
        "\"" + match.group() + "\" abbreviates a state that the press never abbreviates",
        "write " + match.group(1) + ", " + name);
  }

  private static void longMonth(MatchResult match, Found found) {
    found.info(
        "ap-date",
        "\"" + match.group() + "\": the press abbreviates this month beside a day",
        "write " + ApDates.beside(match.group(1)) + " " + match.group(2));
  }

  private static void shortMonth(MatchResult match, Found found) {
    String month =
        Months.NAMES.stream().filter(m -> m.startsWith(match.group(1))).findFirst().orElseThrow();
    found.warning(
        "ap-date",
        "\"" + match.group() + "\": the press spells this month out",
        "write " + month + " " + match.group(2));
  }

  /** Says if a dateline, {@code MIAMI, Fla. — }, has its state otherwise. */
  static void checkDateline(String lead, Found found) {
    Matcher dateline = DATELINE.matcher(lead);
    if (dateline.lookingAt()) {
      String state = dateline.group(1);
      ApStates.pressOf(state)
          .filter(press -> !press.equals(state))
          .ifPresent(
              press ->
                  found.warning(
                      "ap-state",
                      "the dateline has \"" + state + "\", where the press writes " + press,
                      "write " + press));
    }
  }
}
