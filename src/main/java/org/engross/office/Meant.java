package org.engross.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.problem.Nearest;

/**
 * Who may have been meant by an id that nobody has: each with the seat, since surnames are shared.
 */
final class Meant {
  private static final int MOST = 6;

  private final Roll roll;

  Meant(Roll roll) {
    this.roll = roll;
  }

  /**
   * {@code did you mean "scott-ga-13" (David Scott, GA-13) or "scott-va-03" (Bobby Scott, VA-03)?}
   */
  String hint(String word) {
    return hint(word, Set.of());
  }

  /**
   * The same, with further ids that may have been meant.
   *
   * @param others ids that are no member's
   */
  String hint(String word, Collection<String> others) {
    List<String> likely = likely(word, others);
    if (!likely.isEmpty()) {
      return "did you mean "
          + likely.stream().map(this::shown).collect(Collectors.joining(" or "))
          + "?";
    }
    List<String> known = new ArrayList<>(others);
    boolean few = known.size() + roll.byId().size() <= MOST * MOST;
    known.addAll(roll.byId().keySet());
    return few ? Nearest.hint(word, known) : "engross people list  shows all there are";
  }

  /** Those of that name, or else those whose ids are near. */
  private List<String> likely(String word, Collection<String> others) {
    List<String> named =
        roll.byId().values().stream()
            .filter(m -> isCalled(m, word))
            .map(Member::id)
            .distinct()
            .toList();
    if (!named.isEmpty() && named.size() <= MOST) {
      return named;
    }
    List<String> ids = new ArrayList<>(others);
    ids.addAll(roll.byId().keySet());
    return Nearest.to(word, ids);
  }

  /** Whether every word of what was written is one of the name or of the seat. */
  private static boolean isCalled(Member member, String word) {
    Set<String> words = words(member.name() + " " + member.surname() + " " + member.seat());
    member.district().ifPresent(d -> words.add(d.replaceFirst("^0+(?=.)", "")));
    member.bioguide().ifPresent(b -> words.addAll(words(b)));
    return words.containsAll(words(word));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(PlainName.of(text).split(" ", -1))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toSet());
  }

  private String shown(String id) {
    Map<String, Member> all = roll.byId();
    return all.containsKey(id)
        ? "\"" + id + "\" (" + all.get(id).name() + ", " + all.get(id).seat() + ")"
        : "\"" + id + "\"";
  }
}
