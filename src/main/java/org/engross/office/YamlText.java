package org.engross.office;

/** Writes texts so that YAML reads them back as they are. */
public final class YamlText {
  private YamlText() {}

  /** A value on one line: plain where nothing in it means something to YAML, else in quotes. */
  public static String of(String text) {
    boolean plain = text.matches("[A-Za-z0-9]+([ -][A-Za-z0-9]+)*") && !text.equals("null");
    return plain ? text : quoted(text);
  }

  /** A value in double quotes. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
