package org.engross.office;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.problem.Nearest;

/**
 * Committees as a person may call them.
 *
 * @param byId names by ids
 */
record CommitteeNames(Map<String, String> byId) {
  private static final int MOST = 6;

  /** Words that many names have. */
  private static final Set<String> COMMON =
      Set.of("committee", "subcommittee", "on", "the", "and", "of", "house", "senate", "");

  /** {@code did you mean "HSWM" (Committee on Ways and Means)?} */
  String hint(String wanted) {
    List<String> likely = byId.keySet().stream().filter(id -> says(id, wanted)).toList();
    if (likely.isEmpty() || likely.size() > MOST) {
      likely = Nearest.to(wanted, byId.keySet());
    }
    return likely.isEmpty()
        ? "engross people committees  shows their ids"
        : likely.stream()
            .map(this::shown)
            .collect(Collectors.joining(" or ", "did you mean ", "?"));
  }

  private String shown(String id) {
    return "\"" + id + "\" (" + byId.get(id) + ")";
  }

  private boolean says(String id, String wanted) {
    Set<String> words = words(wanted);
    return !words.isEmpty() && words(byId.get(id)).containsAll(words);
  }

  private static Set<String> words(String name) {
    return Arrays.stream(PlainName.of(name).split(" ", -1))
        .filter(word -> !COMMON.contains(word))
        .collect(Collectors.toSet());
  }
}
