package org.engross.own;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a name that a person writes in YAML, or as the name of a file, is called in a template: what
 * follows a hyphen takes its place with a capital, {@code office-hours} being {@code officeHours}.
 */
public final class OwnName {
  /** What to write, where a name can be none. */
  public static final String REMEDY =
      "begin with a letter, and write letters, digits and hyphens: hearing-room";

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*");

  private OwnName() {}

  /** The name in a template; empty if no template could name it. */
  public static Optional<String> inTemplate(String written) {
    return NAME.matcher(written).matches() ? Optional.of(joined(written)) : Optional.empty();
  }

  /** How a name in a template is best written elsewhere: {@code office-hours}. */
  public static String asFile(String inTemplate) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < inTemplate.length(); i++) {
      char c = inTemplate.charAt(i);
      boolean capital = i > 0 && c >= 'A' && c <= 'Z';
      written.append(capital ? "-" : "").append(capital ? (char) (c - 'A' + 'a') : c);
    }
    return written.toString();
  }

  private static String joined(String written) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      boolean capital = i > 0 && written.charAt(i - 1) == '-';
      char c = written.charAt(i);
      if (c != '-') {
        name.append(capital ? capital(c) : c);
      }
    }
    return name.toString();
  }

  private static char capital(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
  }
}
