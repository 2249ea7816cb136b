package org.engross.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.IntFunction;

/** Says many numbers shortly: {@code rows 5, 7 to 9 are}. */
final class Spans {
  private static final int LISTED_AT_MOST = 10;

  private Spans() {}

  /** The noun with its numbers and "is" or "are". */
  static String say(String noun, SortedSet<Integer> numbers, IntFunction<String> word) {
    List<String> spans = new ArrayList<>();
    int start = numbers.first();
    int last = start;
    for (int n : numbers.tailSet(start + 1)) {
      if (n > last + 1) {
        spans.add(span(start, last, word));
        start = n;
      }
      last = n;
    }
    spans.add(span(start, last, word));
    String listed = String.join(", ", spans.subList(0, Math.min(LISTED_AT_MOST, spans.size())));
    String more = spans.size() > LISTED_AT_MOST ? " and others" : "";
    return numbers.size() == 1 ? noun + " " + listed + " is" : noun + "s " + listed + more + " are";
  }

  private static String span(int start, int last, IntFunction<String> word) {
    if (start == last) {
      return word.apply(start);
    }
    return word.apply(start) + (last == start + 1 ? ", " : " to ") + word.apply(last);
  }
}
