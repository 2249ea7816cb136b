package org.engross.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Text in the markup: CommonMark, in which a block may open with {@code @role}. Where a template
 * inserts a {@code Markup} it stands as written; a plain {@code String} is {@linkplain #escape
 * escaped} letter by letter. So a value can become markup only where someone said that it is.
 */
public record Markup(String text) {

  /** Refuses null. */
  public Markup {
    Objects.requireNonNull(text, "text");
  }

  /**
   * Writes a value so that the markup reader gives back exactly this value: no letter of it opens a
   * block, a mark, a link or a note. A line end inside a value is kept, a blank line is folded
   * (where there are several line ends, one stays), and white space at the ends of its lines goes.
   */
  public static String escape(String value) {
    return Escaper.escape(value);
  }

  /** What empty lines divide in a markup, each with those behind it; joined it is the markup. */
  public static List<String> blocks(String markup) {
    List<String> blocks = new ArrayList<>();
    int from = 0;
    int end = endOfLines(markup, 0);
    while (end < markup.length()) {
      if (end > from) {
        blocks.add(markup.substring(from, end));
        from = end;
      }
      int empty = markup.indexOf("\n\n", from);
      end = empty < 0 ? markup.length() : endOfLines(markup, empty);
    }
    blocks.add(markup.substring(from));
    return blocks;
  }

  private static int endOfLines(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == '\n') {
      end++;
    }
    return end;
  }

  @Override
  public String toString() {
    return text;
  }
}
