package org.engross.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides markup where CommonMark reads what stands before and what stands behind as if the other
 * were not there: before a paragraph that follows an empty line and begins in the first column with
 * a letter or with {@code @}. Such a paragraph ends every list, and belongs to none.
 */
final class Sections {
  private static final String EMPTY_LINE = "\n\n";

  /** Notes and links that are defined in one place may be named in any other. */
  private static final String DEFINITION = "]:";

  /** They belong to the letterhead, which stands before them. */
  private static final String SIDE = "@letterhead-";

  private Sections() {}

  /** Whether something in a section means something in all others, so that none stands alone. */
  static boolean defines(String section) {
    return section.contains(DEFINITION);
  }

  /**
   * The sections of a markup.
   *
   * @param blocks the markup as {@link Markup#blocks} divides it, or in smaller pieces
   */
  static List<List<String>> of(List<String> blocks) {
    List<List<String>> sections = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < blocks.size(); i++) {
      if (begins(blocks.get(i)) && endsInEmptyLine(blocks, i - 1)) {
        sections.add(blocks.subList(from, i));
        from = i;
      }
    }
    sections.add(blocks.subList(from, blocks.size()));
    return sections;
  }

  private static boolean begins(String block) {
    if (block.isEmpty()) {
      return false;
    }
    char first = block.charAt(0);
    return Character.isLetter(first) || first == '@' && !block.startsWith(SIDE);
  }

  private static boolean endsInEmptyLine(List<String> blocks, int last) {
    String block = blocks.get(last);
    return block.endsWith(EMPTY_LINE)
        || block.equals("\n") && last > 0 && blocks.get(last - 1).endsWith("\n");
  }
}
