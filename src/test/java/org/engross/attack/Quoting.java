package org.engross.attack;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** How an attack is written into a file, so that the file says exactly it. */
@SuppressWarnings("ImmutableEnumChecker") // its functions keep nothing
enum Quoting {
  /** As it is. */
  RAW("{attack}", text -> text),
  /** A field of CSV. */
  CSV("{attack as csv}", text -> '"' + text.replace("\"", "\"\"") + '"'),
  /** A scalar of YAML. */
  YAML("{attack as yaml}", Quoting::yaml),
  /** Text or an attribute of XML. */
  XML("{attack as xml}", Quoting::xml);

  private final String place;
  private final UnaryOperator<String> quote;

  Quoting(String place, UnaryOperator<String> quote) {
    this.place = place;
    this.quote = quote;
  }

  /** The text with the attack wherever it has a place for it. */
  static String fill(String text, String attack) {
    String filled = text;
    for (Quoting quoting : values()) {
      if (filled.contains(quoting.place)) {
        filled = filled.replace(quoting.place, quoting.quote.apply(attack));
      }
    }
    return filled;
  }

  private static String yaml(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 0x7F && c != '"' && c != '\\';
      quoted.append(plain ? "" + c : String.format(Locale.ROOT, "\\u%04X", (int) c));
    }
    return quoted.append('"').toString();
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
