package org.engross.check.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of whom documents are asked.
 *
 * @param kind the President, the head of an executive department, or another
 * @param name {@code President}, the department, or the words themselves
 */
record Addressee(Kind kind, String name) {
  enum Kind {
    PRESIDENT,
    HEAD,
    OTHER
  }

  private static final String DEPARTMENTS =
      "State|Treasury|Defense|Interior|Agriculture|Commerce|Labor|Health and Human Services"
          + "|Housing and Urban Development|Transportation|Energy|Education|Veterans.? Affairs"
          + "|Homeland Security";
  private static final Pattern PRESIDENT =
      Pattern.compile("President(?! of (?!the United States\\b)).*");
  private static final Pattern ATTORNEY_GENERAL = Pattern.compile("Attorney General\\b.*");
  private static final Pattern SECRETARY =
      Pattern.compile(
          "Secretary of (?:the )?(?:Department of (?:the )?)?(" + DEPARTMENTS + ")\\b.*");
  private static final Pattern SECRETARIES =
      Pattern.compile(
          "Secretaries of (?:the )?("
              + DEPARTMENTS
              + ")((?:,? (?:and )?(?:the )?(?:"
              + DEPARTMENTS
              + "))+)");
  private static final Pattern DEPARTMENT = Pattern.compile(DEPARTMENTS);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:, and |, | and )(?=(?:the )?(?:Acting )?(?:President|Vice President|Secretary|Attorney"
              + "|Administrator|Director|Commissioner|Chair|Ambassador|United States Trade|Comptroller"
              + "|Postmaster|Inspector|Archivist|Surgeon|Under|Deputy|Assistant|Chief|Governor|Speaker"
              + "|Librarian|Board|Office of|Department of))");

  /** Everyone that a list of offices names. */
  static List<Addressee> all(String words) {
    List<Addressee> all = new ArrayList<>();
    Matcher plural = SECRETARIES.matcher(words);
    if (plural.find()) {
      DEPARTMENT.matcher(plural.group()).results().forEach(d -> all.add(head(d.group())));
      return all;
    }
    for (String office : BETWEEN.split(words, -1)) {
      String name = office.strip().replaceFirst("^(?:and )?(?:the )?(?:Acting )?", "");
      if (!name.isEmpty()) {
        all.add(of(name));
      }
    }
    return all;
  }

  private static Addressee of(String name) {
    Matcher secretary = SECRETARY.matcher(name);
    if (PRESIDENT.matcher(name).matches()) {
      return new Addressee(Kind.PRESIDENT, "President");
    }
    if (ATTORNEY_GENERAL.matcher(name).matches()) {
      return head("Justice");
    }
    return secretary.matches() ? head(secretary.group(1)) : new Addressee(Kind.OTHER, name);
  }

  private static Addressee head(String department) {
    return new Addressee(Kind.HEAD, department.toLowerCase(Locale.ROOT));
  }
}
