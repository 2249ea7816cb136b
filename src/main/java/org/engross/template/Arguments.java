package org.engross.template;

/** Finds where the parentheses of a directive close. */
final class Arguments {
  private static final int LONGEST = 2_000;

  private final String text;
  private final String word;
  private final int deepest;
  private final Findings findings;
  private final int open;
  private int at;
  private int depth;
  private boolean refused;

  private Arguments(String text, String word, int open, int deepest, Findings findings) {
    this.text = text;
    this.word = word;
    this.open = open;
    this.at = open;
    this.deepest = deepest;
    this.findings = findings;
  }

  /** The offset after the parenthesis that closes the one at {@code open}; -1 if it was refused. */
  static int end(String text, String word, int open, int deepest, Findings findings) {
    return new Arguments(text, word, open, deepest, findings).end();
  }

  private int end() {
    int last = Math.min(text.length(), open + LONGEST);
    do {
      step();
    } while (depth > 0 && at < last && !refused);
    if (depth > 0 && !refused) {
      refuseOpen();
    }
    return refused ? -1 : at;
  }

  private void step() {
    switch (text.charAt(at)) {
      case '(', '[', '{' -> deeper();
      case ')', ']', '}' -> depth--;
      case '"', '\'' -> string();
      case '#' -> refuseOpen();
      case '\\' -> refuse(at, "a \\ cannot stand inside the parentheses of #" + word, "delete it");
      default -> {}
    }
    at++;
  }

  private void refuseOpen() {
    refuse(open, "the parenthesis of #" + word + " is not closed", "add ) where it should close");
  }

  private void deeper() {
    depth++;
    if (depth > deepest) {
      refuse(at, "parentheses are nested too deeply", "the most is " + deepest);
    }
  }

  private void string() {
    int start = at;
    char quote = text.charAt(start);
    int close = start + 1;
    while (close < text.length() && text.charAt(close) != quote && text.charAt(close) != '\n') {
      refuseInsideString(close);
      close++;
    }
    if (close == text.length() || text.charAt(close) == '\n') {
      refuse(
          start, "this quotation mark is not closed on its line", "add " + quote + " at the end");
      return;
    }
    at = close;
  }

  private void refuseInsideString(int offset) {
    char c = text.charAt(offset);
    char next = offset + 1 < text.length() ? text.charAt(offset + 1) : ' ';
    if (c == '\\') {
      refuse(offset, "a \\ cannot stand in quotes here", "delete it");
    } else if (c == '$' && (Letters.startsIdentifier(next) || next == '{' || next == '!')) {
      refuse(
          offset,
          "text in quotes stands as it is, and this field would not be filled in",
          "name the field without quotes");
    }
  }

  private void refuse(int offset, String message, String remedy) {
    if (!refused) {
      refused = true;
      findings.error(offset, message, remedy);
    }
  }
}
