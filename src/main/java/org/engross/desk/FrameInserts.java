package org.engross.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.engross.document.Block;
import org.engross.document.Document;
import org.engross.markup.Markup;
import org.engross.markup.MarkupReader;
import org.engross.office.CitationStyle;
import org.engross.problem.Problems;
import org.engross.render.docx.Filled;
import org.engross.render.docx.FrameText;
import org.engross.render.docx.Marks;
import org.engross.template.Merged;

/**
 * Formatted text that a person asked for in a Word file ({@code $point.letter}): read as the text
 * of a draft is, one after the other, so that names are spelled out at their first mention.
 */
final class FrameInserts {
  /** Between the texts; no markup holds it. */
  private static final String BETWEEN = "\n\n\uFDD4\n\n";

  private FrameInserts() {}

  /** The text of a frame that has one, for one draft; a draft without notes has none of its own. */
  static Filled filled(Frame frame, Order order, Map<String, Object> values) {
    Merged merged = frame.merge(values).orElseThrow();
    FrameText frameText = frame.prepared().text();
    List<Boolean> inNotes = frameText.inNotes(merged.markup(), Merged.FORMATTED);
    if (order.cite() != CitationStyle.NONE) {
      return filled(merged, texts -> read(settled(texts, inNotes, order), order));
    }
    List<String> texts = new ArrayList<>(merged.formatted());
    for (int i = texts.size() - 1; i >= 0; i--) {
      if (inNotes.get(i)) {
        texts.remove(i);
      }
    }
    List<Boolean> outside = Collections.nCopies(texts.size(), false);
    return new Filled(
        marked(frameText.withoutNotes(merged.markup())),
        read(settled(texts, outside, order), order));
  }

  /** The frame's text after the merge, with what a reader makes of the formatted texts in it. */
  static Filled filled(Merged merged, Function<List<String>, List<List<Block>>> reader) {
    List<String> texts = merged.formatted();
    return new Filled(marked(merged.markup()), texts.isEmpty() ? List.of() : reader.apply(texts));
  }

  private static List<List<Block>> read(List<String> texts, Order order) {
    MarkupReader reader = new MarkupReader().showing(order.template().shared().pictures());
    return texts.stream().map(text -> blocks(reader, text, order)).toList();
  }

  /** What stands in notes is no running text, and stays as it is. */
  private static List<String> settled(List<String> texts, List<Boolean> inNotes, Order order) {
    StringBuilder running = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      running.append(inNotes.get(i) ? "" : texts.get(i)).append(BETWEEN);
    }
    Mentions mentions = Mentions.of(order.points());
    String settledText =
        String.join("", DraftMaker.settled(Markup.blocks(running.toString()), order, mentions));
    String[] settled = settledText.split(BETWEEN, -1);
    List<String> all = new ArrayList<>(texts);
    for (int i = 0; i < texts.size(); i++) {
      all.set(i, inNotes.get(i) ? texts.get(i) : settled[i]);
    }
    return all;
  }

  /** What is wrong with a point's text was said where it was read. */
  private static List<Block> blocks(MarkupReader reader, String text, Order order) {
    Document read =
        reader.read(
            order.template().purpose().kind(),
            DraftMaker.properties(order),
            text,
            line -> order.template().source().place(0, 0),
            new Problems());
    return DraftMaker.noted(read, order).blocks();
  }

  /** The text with a numbered mark for each formatted text. */
  private static String marked(String merged) {
    StringBuilder marked = new StringBuilder(merged.length());
    int from = 0;
    int number = 0;
    for (int at = merged.indexOf(Merged.FORMATTED); at >= 0; ) {
      marked.append(merged, from, at).append(Marks.insert(number++));
      from = at + 1;
      at = merged.indexOf(Merged.FORMATTED, from);
    }
    return marked.append(merged, from, merged.length()).toString();
  }
}
