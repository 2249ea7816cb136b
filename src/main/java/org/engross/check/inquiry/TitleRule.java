package org.engross.check.inquiry;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.resolution.Where;

/** The title ends with a period, and names the addressees and the subject of the text. */
final class TitleRule implements Rule {
  private static final Pattern SUBJECT =
      Pattern.compile(
          "\\b(?:relating|related|referring|pertaining) to|\\b(?:regarding|concerning)\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Set<String> NO_SUBJECT =
      Set.of(
          "certain",
          "documents",
          "information",
          "house",
          "representatives",
          "that",
          "with",
          "from",
          "this",
          "section",
          "article",
          "under",
          "which",
          "their",
          "such",
          "other",
          "relating",
          "related",
          "regarding",
          "united",
          "states",
          "secretary",
          "department",
          "president",
          "actions",
          "activities");
  private static final int STEM = 5;

  /** A title sums up in its own words, so one word in four is enough to know the subject again. */
  private static final int ENOUGH = 4;

  @Override
  public void read(Inquiry inquiry, Findings findings) {
    String title = inquiry.title();
    if (title.isEmpty()) {
      findings.add(Check.TITLE, Where.TITLE, "there is no title", "write \"Of inquiry ...\"");
      return;
    }
    if (!title.endsWith(".")) {
      findings.add(Check.TITLE, Where.TITLE, "it ends without a period", "end it with a period");
    }
    addressees(inquiry, findings);
    subject(inquiry, findings);
  }

  private static void addressees(Inquiry inquiry, Findings findings) {
    Set<String> inTitle = new TreeSet<>();
    Asking.inTitle(inquiry.title()).forEach(a -> inTitle.add(a.addressee().name()));
    Set<String> inText = new TreeSet<>();
    inquiry.asked().forEach(a -> inText.add(a.addressee().name()));
    if (!inTitle.isEmpty() && !inText.isEmpty() && !inTitle.equals(inText)) {
      findings.add(
          Check.TITLE,
          Where.TITLE,
          "it names " + String.join(", ", inTitle) + ", and the text " + String.join(", ", inText),
          "name the same addressees in both");
    }
  }

  private static void subject(Inquiry inquiry, Findings findings) {
    Matcher from = SUBJECT.matcher(inquiry.title());
    if (!from.find()) {
      return;
    }
    String subject = inquiry.title().substring(from.end()).strip();
    Set<String> words = stems(subject);
    Set<String> text = stems(inquiry.wholeText());
    long shared = words.stream().filter(text::contains).count();
    if (!words.isEmpty() && ENOUGH * shared < words.size()) {
      findings.add(
          Check.TITLE,
          Where.TITLE,
          "the text does not speak of " + Findings.quoted(subject),
          "say the same subject in title and text");
    }
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new LinkedHashSet<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      if (!NO_SUBJECT.contains(word.group())) {
        stems.add(word.group().substring(0, Math.min(STEM, word.group().length())));
      }
    }
    return stems;
  }
}
