package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.document.Role;

/** What prose is, and how it joins words. */
final class Prose {
  private static final String BREAK = "@pagebreak";
  private static final String PAGE_BREAK = "\n" + BREAK + "\n";

  /** The roles of running text that is read; what is said aloud has no words in brackets. */
  private static final Set<Role> PROSE = Set.of(Role.DATELINE, Role.QUOTE);

  private Prose() {}

  /** "a", "a and b", "a, b, and c". */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return switch (words.size()) {
      case 0 -> "";
      case 1 -> words.get(0);
      case 2 -> words.get(0) + " and " + words.get(1);
      default -> String.join(", ", words.subList(0, last)) + ", and " + words.get(last);
    };
  }

  /** The parts of a draft that are read alone: what a page break divides. */
  static List<String> parts(String markup) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = markup.indexOf(PAGE_BREAK); at >= 0; at = markup.indexOf(PAGE_BREAK, from)) {
      int end = at + PAGE_BREAK.length();
      parts.add(markup.substring(from, end));
      from = end;
    }
    parts.add(markup.substring(from));
    return parts;
  }

  /** Whether a part may end in this block. */
  static boolean endsPart(String block) {
    return block.contains(BREAK);
  }

  /**
   * Whether a place in the markup is prose: no role paragraph that is none (a subject line, an
   * address), no note, and not what a picture shows.
   */
  static boolean isProse(String markup, int at) {
    int blank = markup.lastIndexOf("\n\n", at);
    int block = blank < 0 ? 0 : blank + 2;
    int note = markup.lastIndexOf("^[", at);
    int picture = markup.lastIndexOf("![", at);
    return isProse(markup, block, at)
        && (note < block || markup.indexOf(']', note) < at)
        && (picture < block || markup.indexOf("](picture:", picture) < at);
  }

  private static boolean isProse(String markup, int block, int at) {
    if (markup.charAt(block) != '@') {
      return true;
    }
    int end = markup.indexOf(' ', block);
    Optional<Role> role =
        end < 0 || end > at ? Optional.empty() : Role.of(markup.substring(block + 1, end));
    return role.filter(PROSE::contains).isPresent();
  }
}
