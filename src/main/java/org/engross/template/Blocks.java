package org.engross.template;

import java.util.ArrayDeque;
import java.util.Deque;

/** The {@code #if} and {@code #foreach} that are open while a template is read. */
final class Blocks {
  private final int deepest;
  private final Findings findings;
  private final Deque<Block> open = new ArrayDeque<>();
  private boolean tooDeep;

  /**
   * @param dead whether its head was refused: Velocity sees neither the head nor what belongs to it
   */
  private record Block(String word, int offset, boolean dead, boolean hasElse) {}

  Blocks(int deepest, Findings findings) {
    this.deepest = deepest;
    this.findings = findings;
  }

  /** A block opens; {@code dead} if its head was refused. */
  void open(String word, int offset, boolean dead) {
    if (open.size() == deepest && !tooDeep) {
      tooDeep = true;
      findings.error(
          offset, "blocks are nested too deeply", "the most is " + deepest + " inside each other");
    }
    open.push(new Block(word, offset, dead, false));
  }

  /** Whether the template can be given to Velocity at all. */
  boolean isTooDeep() {
    return tooDeep;
  }

  /** An {@code #end}; whether Velocity is to see it. */
  boolean close(int offset) {
    if (open.isEmpty()) {
      findings.error(
          offset, "this #end closes nothing", "delete it, or write \\#end for the word itself");
      return false;
    }
    return !open.pop().dead;
  }

  /** An {@code #else} or {@code #elseif}; whether Velocity is to see it. */
  boolean alternative(String word, int offset) {
    Block block = open.peek();
    if (block == null || word.equals("elseif") && block.word.equals("foreach")) {
      findings.error(
          offset,
          "this #" + word + " belongs to no #if",
          "an #if comes before it, and its #end after it");
      return false;
    }
    if (block.hasElse) {
      findings.error(
          offset, "this #" + word + " follows an #else", "the #else is the last part before #end");
      return false;
    }
    if (word.equals("else")) {
      open.pop();
      open.push(new Block(block.word, block.offset, block.dead, true));
    }
    return !block.dead;
  }

  /** The end of the text: reports what is open, and gives the {@code #end}s that are missing. */
  String closeAll() {
    StringBuilder missing = new StringBuilder();
    open.descendingIterator()
        .forEachRemaining(
            block -> {
              if (!block.dead) {
                missing.append("\n#end");
                findings.error(
                    block.offset,
                    "this #" + block.word + " is not closed",
                    "add #end where it should stop");
              }
            });
    return missing.toString();
  }
}
