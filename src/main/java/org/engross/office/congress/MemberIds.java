package org.engross.office.congress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.office.Ids;

/**
 * Ids that a person can read and type, made of surname and seat: {@code smith-mo-08}, {@code
 * scott-sc}. They hang on nobody else, except where two have one surname and one seat: two senators
 * of a State.
 */
final class MemberIds {
  private final Map<String, Integer> counts = new HashMap<>();

  MemberIds(List<Legislator> all) {
    all.forEach(one -> counts.merge(usual(one), 1, Integer::sum));
  }

  /** The id of one of them. */
  String of(Legislator one) {
    String usual = usual(one);
    return counts.get(usual) == 1
        ? usual
        : Ids.of(one.name().full() + " " + one.seat() + " " + one.bioguide());
  }

  private static String usual(Legislator one) {
    return Ids.of(one.name().surname() + " " + one.seat());
  }
}
