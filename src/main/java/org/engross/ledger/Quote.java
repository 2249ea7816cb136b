package org.engross.ledger;

import java.util.Arrays;
import java.util.List;

/** What a member says, as a cell or an argument holds it. */
public final class Quote {
  private Quote() {}

  /** Its paragraphs, which line ends divide; quotation marks around the whole are left out. */
  public static List<String> paragraphs(String text) {
    return Arrays.stream(unquoted(text.strip()).split("\\R", -1))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  private static String unquoted(String text) {
    if (text.length() < 2) {
      return text;
    }
    String inside = text.substring(1, text.length() - 1);
    boolean curly = text.startsWith("\u201C") && text.endsWith("\u201D");
    boolean straight = text.startsWith("\"") && text.endsWith("\"");
    boolean whole = inside.chars().noneMatch(c -> c == '"' || c == '\u201C' || c == '\u201D');
    return whole && (curly || straight) ? inside : text;
  }

  /** The text of a cell. */
  static String text(List<String> paragraphs) {
    return String.join("\n", paragraphs);
  }
}
