package org.engross.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The words of a command line that drafts what is seen: {@code engross draft letter --to ustr
 * --points usmca-enforcement --date 2022-06-15}.
 *
 * @param what the template or the packet, as it was written
 * @param to behind {@code --to}; none where it is not written
 * @param points behind {@code --points}; none where it is not written
 * @param options all others, each followed by its value
 * @param choosesRecipients whether recipients can be ticked too: where a template is ordered, and
 *     no packet or list says for whom
 */
public record Command(
    String what,
    List<String> to,
    List<String> points,
    List<String> options,
    boolean choosesRecipients) {

  /** Copies the lists; refuses null. */
  public Command {
    Objects.requireNonNull(what, "what");
    to = List.copyOf(to);
    points = List.copyOf(points);
    options = List.copyOf(options);
  }

  /** The words, with what is ticked in place of what was written. */
  List<String> words(Choice choice) {
    List<String> words = new ArrayList<>(List.of("engross", "draft", what));
    add(words, "--to", choice.to().orElse(to));
    add(words, "--points", choice.points().orElse(points));
    words.addAll(options);
    return words;
  }

  private static void add(List<String> words, String option, List<String> ids) {
    if (!ids.isEmpty()) {
      words.add(option);
      words.add(String.join(",", ids));
    }
  }
}
