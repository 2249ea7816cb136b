package org.engross.attack;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How case files write what could not be read in them.
 *
 * <pre>
 * \{1F600}       the character U+1F600; \{D800} is half of one
 * \{5000 * (}    an opening parenthesis, five thousand times; \n in it ends a line
 * </pre>
 */
final class Notation {
  private static final Pattern SIGN =
      Pattern.compile("\\\\\\{(?:([0-9A-F]{1,6})|([0-9]+) \\* ([^}]+))}");

  private Notation() {}

  /** The text that is meant. */
  static String read(String written) {
    StringWriter text = new StringWriter();
    try {
      write(written, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes the text that is meant, however long, and never holds the whole of it. */
  static void write(String written, Writer out) throws IOException {
    Matcher sign = SIGN.matcher(written);
    int from = 0;
    while (sign.find()) {
      out.write(written, from, sign.start() - from);
      from = sign.end();
      if (sign.group(1) != null) {
        out.write(character(Integer.parseInt(sign.group(1), 16)));
      } else {
        repeat(sign.group(3).replace("\\n", "\n"), Long.parseLong(sign.group(2)), out);
      }
    }
    out.write(written, from, written.length() - from);
  }

  private static String character(int codePoint) {
    return new StringBuilder().appendCodePoint(codePoint).toString();
  }

  private static void repeat(String what, long times, Writer out) throws IOException {
    int atOnce = (int) Math.min(times, Math.max(1, 8192 / what.length()));
    String many = what.repeat(atOnce);
    long left = times;
    for (; left >= atOnce; left -= atOnce) {
      out.write(many);
    }
    out.write(what.repeat((int) left));
  }
}
