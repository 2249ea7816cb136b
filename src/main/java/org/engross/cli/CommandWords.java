package org.engross.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.engross.preview.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of a {@code preview} as they would be written for {@code draft}. */
final class CommandWords {
  private static final Set<String> OF_THE_PREVIEW =
      Set.of("--to", "--points", "--port", "--no-open", "--help");

  private final ParseResult parsed;

  CommandWords(ParseResult parsed) {
    this.parsed = parsed;
  }

  /**
   * The command line.
   *
   * @param isPacket whether a packet is ordered, which has its date and its recipients
   * @param today the day of a draft that no packet gives one
   */
  Command of(OrderOptions ordered, boolean isPacket, LocalDate today) {
    List<String> options = new ArrayList<>();
    for (OptionSpec option : new LinkedHashSet<>(parsed.matchedOptions())) {
      if (!OF_THE_PREVIEW.contains(option.longestName())) {
        add(option, options);
      }
    }
    if (!isPacket && ordered.date == null) {
      options.addAll(List.of("--date", today.toString()));
    }
    boolean listed = parsed.hasMatchedOption("--recipients");
    return new Command(
        ordered.what, given("--to"), given("--points"), options, !isPacket && !listed);
  }

  private List<String> given(String name) {
    return parsed.hasMatchedOption(name) ? parsed.matchedOption(name).stringValues() : List.of();
  }

  private static void add(OptionSpec option, List<String> words) {
    List<String> values = option.originalStringValues();
    if (option.arity().max() == 0) {
      words.add(option.longestName());
    } else if (option.splitRegex().isEmpty()) {
      values.forEach(value -> words.addAll(List.of(option.longestName(), value)));
    } else {
      words.addAll(List.of(option.longestName(), String.join(",", values)));
    }
  }
}
