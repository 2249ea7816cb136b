package org.engross.preview;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as a person types them at a shell, quoted where the shell would read them otherwise. */
public enum ShellWords {
  /** Shells of Linux and the Mac: {@code it's} is typed {@code 'it'\''s'}. */
  POSIX("[A-Za-z0-9_@%+=:,./-]+", "'", "'\\''"),
  /** The command prompt and PowerShell, which agree on double quotation marks. */
  WINDOWS("[A-Za-z0-9_+=:./\\\\-]+", "\"", "\\\"");

  private final Pattern plain;
  private final String mark;
  private final String markInside;

  ShellWords(String plain, String mark, String markInside) {
    this.plain = Pattern.compile(plain);
    this.mark = mark;
    this.markInside = markInside;
  }

  /** Those of the system that this runs on. */
  public static ShellWords ofThisSystem() {
    return System.getProperty("os.name").startsWith("Windows") ? WINDOWS : POSIX;
  }

  /** One line. */
  public String line(List<String> words) {
    return words.stream().map(this::word).collect(Collectors.joining(" "));
  }

  private String word(String word) {
    return plain.matcher(word).matches() ? word : mark + word.replace(mark, markInside) + mark;
  }
}
