package org.engross.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * A quotation in the marks of the trade: each paragraph of a long one opens with a mark, and only
 * the last one closes. Marks inside it become single ones.
 *
 * @param paragraphs as they were said, without marks around them; at least one
 */
record Quotation(List<String> paragraphs) {
  private static final String OPEN = "“";
  private static final String CLOSE = "”";

  Quotation {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Its paragraphs with their marks: {@code “One.}, {@code “Two.”}. */
  List<String> marked() {
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean last = i == paragraphs.size() - 1;
      marked.add(OPEN + nested(paragraphs.get(i)) + (last ? CLOSE : ""));
    }
    return marked;
  }

  /** The first sentence, after which its speaker is named: {@code “One,”}. */
  String first() {
    String sentence = Sentences.of(nested(paragraphs.get(0))).get(0);
    String said =
        sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) + "," : sentence;
    return OPEN + said + CLOSE;
  }

  /** What follows in the same paragraph, or an empty text. */
  String rest() {
    List<String> sentences = Sentences.of(nested(paragraphs.get(0)));
    if (sentences.size() == 1) {
      return "";
    }
    String rest = String.join(" ", sentences.subList(1, sentences.size()));
    return OPEN + rest + (paragraphs.size() == 1 ? CLOSE : "");
  }

  /** The paragraphs after the first, with their marks. */
  List<String> more() {
    return marked().subList(1, paragraphs.size());
  }

  /** A text as it stands inside a quotation. */
  static String nested(String text) {
    return text.replace('“', '‘').replace('”', '’');
  }
}
