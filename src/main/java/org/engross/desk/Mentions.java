package org.engross.desk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.markup.Markup;
import org.engross.memo.Memo;
import org.engross.office.Point;

/**
 * How a draft mentions what has a long name and a short one: abbreviations are spelled out at their
 * first mention, and long names shortened after theirs. It goes block by block, and what it made of
 * a block it makes of the same block in another draft, if the same was mentioned before. Serves any
 * number of threads.
 */
final class Mentions {
  private final Map<String, String> abbreviations;
  private final Map<String, String> later;
  private final Memo<Met, Settled> kept = new Memo<>();

  /**
   * @param abbreviations by abbreviation, the words with the article they take
   * @param later by full name, the name for later mentions
   */
  Mentions(Map<String, String> abbreviations, Map<String, String> later) {
    this.abbreviations = new LinkedHashMap<>(abbreviations);
    this.later = new LinkedHashMap<>(later);
  }

  /** As the papers of these points have them; where two differ, as the first has it. */
  static Mentions of(List<Point> points) {
    Map<String, String> abbreviations = new LinkedHashMap<>();
    Map<String, String> later = new LinkedHashMap<>();
    for (Point point : points) {
      point.paper().abbreviations().forEach(abbreviations::putIfAbsent);
      point.paper().laterMentions().forEach(later::putIfAbsent);
    }
    return new Mentions(abbreviations, later);
  }

  /** A block, and what was mentioned before it: a bit each, abbreviations first. */
  private record Met(String block, BitSet mentioned) {

    // A record's own of these are slow to start.

    @Override
    public boolean equals(Object other) {
      return other instanceof Met met && block.equals(met.block) && mentioned.equals(met.mentioned);
    }

    @Override
    public int hashCode() {
      return 31 * block.hashCode() + mentioned.hashCode();
    }
  }

  /**
   * What became of a block, and what is mentioned now.
   *
   * @param isWhole whether no part of the draft ends in it
   */
  private record Settled(String block, BitSet mentioned, boolean isWhole) {}

  /**
   * A draft with its names settled, in each part that is read alone.
   *
   * @param blocks as {@link Markup#blocks} divides it
   */
  List<String> settle(List<String> blocks) {
    List<String> all = new ArrayList<>(blocks.size());
    if (!settle(blocks, all)) {
      all.clear();
      for (String part : Prose.parts(String.join("", blocks))) {
        settle(Markup.blocks(part), all);
      }
    }
    return all;
  }

  /** Settles one part; whether it is one. */
  private boolean settle(List<String> blocks, List<String> all) {
    boolean isOne = true;
    BitSet mentioned = new BitSet();
    for (String block : blocks) {
      Settled one = kept.of(new Met(block, mentioned), this::settle);
      all.add(one.block);
      mentioned = one.mentioned;
      isOne &= one.isWhole;
    }
    return isOne;
  }

  private Settled settle(Met met) {
    String text = met.block;
    BitSet mentioned = (BitSet) met.mentioned.clone();
    int bit = 0;
    for (Map.Entry<String, String> one : abbreviations.entrySet()) {
      if (!mentioned.get(bit)) {
        int at = Abbreviations.firstUse(text, one.getKey());
        mentioned.set(bit, at >= 0);
        text = at < 0 ? text : Abbreviations.spelledOut(text, at, one.getKey(), one.getValue());
      }
      bit++;
    }
    for (Map.Entry<String, String> one : later.entrySet()) {
      int first = mentioned.get(bit) ? 0 : LaterMentions.endOfFirst(text, one.getKey());
      mentioned.set(bit, first >= 0);
      text = first < 0 ? text : LaterMentions.shorten(text, first, one.getKey(), one.getValue());
      bit++;
    }
    return new Settled(text, mentioned, !Prose.endsPart(met.block));
  }
}
