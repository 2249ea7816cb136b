package org.engross.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks inside a line of Markdown. */
final class Inline {
  private static final Pattern LEAD = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern IMAGE_OR_LINK =
      Pattern.compile("!?\\[([^\\]\\[]*)\\]\\([^()\\s]*(?:\\s+\"[^\"]*\")?\\)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]]*\\]");
  private static final Pattern STARS =
      Pattern.compile("(?<!\\\\)\\*{1,3}(?=\\S)|(?<=[^\\s\\\\])\\*{1,3}");
  private static final Pattern UNDERLINES =
      Pattern.compile("(?<![\\p{L}\\p{N}\\\\])_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?![\\p{L}\\p{N}])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  private Inline() {}

  /** The text without marks: a link is its words, a footnote's mark is gone. */
  static String plain(String markdown) {
    String text = NOTE.matcher(markdown).replaceAll("");
    text = IMAGE_OR_LINK.matcher(text).replaceAll("$1");
    text = STARS.matcher(text).replaceAll("");
    text = UNDERLINES.matcher(text).replaceAll("");
    return ESCAPE.matcher(text).replaceAll("$1").strip();
  }

  /** The bold beginning of a line, or empty. */
  static String lead(String markdown) {
    Matcher lead = LEAD.matcher(markdown);
    return lead.lookingAt() ? plain(lead.group(2)) : "";
  }

  /** Whether nothing but a bold text stands here. */
  static boolean isBold(String markdown) {
    Matcher lead = LEAD.matcher(markdown);
    return lead.lookingAt() && markdown.substring(lead.end()).matches("\\s*:?\\s*");
  }
}
