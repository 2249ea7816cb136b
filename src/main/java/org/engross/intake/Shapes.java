package org.engross.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the lines of a letter look, whoever wrote it. */
final class Shapes {
  private static final int LONGEST_LINE = 70;
  private static final int LONGEST_DATE = 45;
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:date:?\\s+)?(?:[a-z]+day,?\\s+)?"
              + "(?:"
              + MONTH
              + "\\s+[\\dX_]{1,2}(?:st|nd|rd|th)?,?\\s*(?:[\\dX_]{2,4})?"
              + "|"
              + MONTH
              + "\\s*_*,?\\s+\\d{4}"
              + "|\\d{1,2}(?:st|nd|rd|th)?\\s+"
              + MONTH
              + ",?\\s+\\d{4}"
              + "|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\[.*date.*\\])\\.?");
  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?i)(?:dear\\b.*|(?:your )?excellency|to whom it may concern|(?:mr|madam|ms)\\.? [a-z]+)");
  private static final Pattern GREETING_END = Pattern.compile(".*[:,;.!—–-]");
  private static final Pattern SUBJECT = Pattern.compile("(?i)(?:re|subject|regarding)\\s*:.*");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)(?:very |most )?(?:sincerely|respectfully|cordially|truly|faithfully)"
              + "(?: yours| submitted)?[,.]?"
              + "|yours (?:very )?(?:sincerely|truly|faithfully|respectfully)[,.]?"
              + "|(?:with )?(?:my |our )?(?:best|kind|warm(?:est)?|kindest) (?:regards|wishes)[,.]?"
              + "|(?:with )?(?:great |sincere )?(?:appreciation|gratitude|respect)[,.]?"
              + "|best[,.]|regards[,.]?");
  private static final Pattern ENCLOSURE =
      Pattern.compile("(?i)(?:enclosures?|encls?\\.?|attachments?)\\s*(?:[:(].*|\\d*\\.?)");
  private static final Pattern COPY =
      Pattern.compile("(?i)(?:b?cc|c\\.c\\.|copy to|copies to)\\b.*");
  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "(?:The )?(?:Right )?(?:Honorable|Hon\\.) .*|The (?:Vice )?President\\b.*"
              + "|(?:His|Her) Excellency.*|(?:Mr|Mrs|Ms|Mx|Dr)\\.? [A-Z].*|Miss [A-Z].*"
              + "|(?:General|Gen\\.|Admiral|Adm\\.|Colonel|Ambassador|Secretary|Senator|Representative"
              + "|Governor|Chairman|Chairwoman|Chair|Administrator|Director|Commissioner) [A-Z].*"
              + "|(?i:via|by) (?i:e-?mail|electronic|hand|fax|first|u\\.?s\\.? mail).*");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i).*\\b(?:member|congress|senat\\w+|representative|chair\\w*|ranking|committee|speaker"
              + "|director|president|secretary|chief|counsel|governor|commissioner|administrator"
              + "|house|leader|officer|whip|district|attorney|department|office|delegate)\\b.*"
              + "|\\(?[RDI]-[A-Z].*");
  private static final Pattern RULE = Pattern.compile("[_.\\s=*-]+");
  private static final Pattern SIGNED = Pattern.compile("(?i)/s/\\s*");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|del|la|van|von|der|den)"
              + "(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|del|la|van|von|der|den)){1,5}"
              + "(?:,? (?:Jr|Sr|II|III|IV|M\\.D|Ph\\.D)\\.?)?(?: \\([^)]*\\))?");

  private Shapes() {}

  static boolean isDate(String line) {
    return line.length() <= LONGEST_DATE && DATE.matcher(line.strip()).matches();
  }

  static boolean isSalutation(String line) {
    boolean named = line.toLowerCase(Locale.ROOT).startsWith("dear ");
    return line.length() <= 2 * LONGEST_LINE
        && SALUTATION.matcher(withoutMark(line)).matches()
        && (named ? !isSentence(line) : GREETING_END.matcher(line).matches());
  }

  private static String withoutMark(String line) {
    return GREETING_END.matcher(line).matches() ? line.substring(0, line.length() - 1) : line;
  }

  /** "Dear Colleague letters are common." is none. */
  private static boolean isSentence(String line) {
    return line.endsWith(".") && line.split("\\s+").length > 6;
  }

  static boolean isSubject(String line) {
    return SUBJECT.matcher(line).matches();
  }

  static boolean isClosing(String line) {
    return CLOSING.matcher(line.strip()).matches();
  }

  static boolean isEnclosure(String line) {
    return ENCLOSURE.matcher(line.strip()).matches();
  }

  static boolean isCopy(String line) {
    return COPY.matcher(line.strip()).matches();
  }

  /** Whether an inside address may begin with this line. */
  static boolean isAddressee(String line) {
    return line.length() <= 2 * LONGEST_LINE && ADDRESSEE.matcher(line.strip()).matches();
  }

  /** Whether all lines are short and none ends like a sentence. */
  static boolean areShort(List<String> lines) {
    return lines.stream()
        .allMatch(l -> l.length() <= LONGEST_LINE && (!l.endsWith(".") || l.length() < 12));
  }

  /** Whether it is what a person is, rather than a name. */
  static boolean isTitle(String line) {
    return TITLE.matcher(line).matches();
  }

  static boolean isName(String line) {
    return NAME.matcher(line).matches() && !isTitle(line);
  }

  /** A line to sign on, or a rule. */
  static boolean isRule(String line) {
    return RULE.matcher(line).matches();
  }

  /** A name without the mark of an electronic signature. */
  static String unsigned(String line) {
    return SIGNED.matcher(line).replaceFirst("").strip();
  }
}
