package org.engross.template;

import java.util.Set;

/**
 * The part of a directive that Velocity reads: {@code #if ($x == "a")}.
 *
 * @param word the directive's name, without {@code #} and braces
 * @param start the offset of its {@code #}
 * @param open the offset of its parenthesis
 * @param end the offset after its last parenthesis
 */
record Head(String word, int start, int open, int end) {
  private static final Set<String> BLOCKS = Set.of("if", "foreach", "macro", "define");

  /** Whether an {@code #end} belongs to it. */
  boolean isBlock() {
    return isBlock(word);
  }

  static boolean isBlock(String word) {
    return BLOCKS.contains(word);
  }

  /** A template of this directive alone, in which it stands at the same column of its own text. */
  String alone(String text) {
    if (word.equals("elseif")) {
      return " ".repeat(open - start - 3) + "#if" + text.substring(open, end) + "#end";
    }
    return text.substring(start, end) + (isBlock() ? "#end" : "");
  }

  /** How it is written when it is right. */
  String example() {
    return example(word);
  }

  static String example(String word) {
    return switch (word) {
      case "if", "elseif" -> "write #" + word + " ($field), or ($field == \"text\"), or (!$field)";
      case "foreach" -> "write #foreach ($item in $list)";
      case "set" -> "write #set ($name = \"text\")";
      default -> "write #" + word + "($one $two)";
    };
  }
}
