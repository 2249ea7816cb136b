package org.engross.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.office.OfficeFiles;
import org.engross.office.PlainName;
import org.engross.office.Recipient;
import org.engross.office.Roll;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which people a person asks for: words of their names, and options. */
final class PeopleFilter {
  private static final List<String> KINDS = List.of("members", "recipients");

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "Only those who have each of these words in their name, title or id.")
  private List<String> words = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only members, or only recipients: those of people/recipients.yaml.")
  private String kind;

  @Option(
      names = "--committee",
      paramLabel = "ID",
      description = "Only members of a committee or subcommittee: HSWM, HSWM04.")
  private String committee;

  @Option(names = "--state", paramLabel = "TX", description = "Only members for a state.")
  private String state;

  @Option(names = "--party", paramLabel = "PARTY", description = "Only members of a party.")
  private String party;

  @Option(
      names = "--chamber",
      paramLabel = "CHAMBER",
      description = "Only members of the house or the senate.")
  private String chamber;

  /** The committee that was asked for, by its id. */
  Optional<String> committee() {
    return Optional.ofNullable(committee).map(id -> id.toUpperCase(Locale.ROOT));
  }

  /** Says a kind of people that there is not. */
  void check(Problems problems) {
    if (kind != null && !KINDS.contains(kind)) {
      problems.error(
          Place.of("--kind"),
          "there is no kind of people \"" + kind + "\"",
          Nearest.hint(kind, KINDS));
    }
  }

  /** The members who are like that: a committee's chair first, otherwise by name. */
  List<Member> members(Roll roll, Problems problems) {
    if (kind != null && kind.equals("recipients")) {
      return List.of();
    }
    List<Member> chosen = new ArrayList<>(roll.in(new Named(first(), place()), problems));
    for (String option : List.of("state", "party", "chamber")) {
      String value = value(option);
      if (value != null) {
        Named group = new Named(option + ":" + value, Place.of("--" + option));
        List<String> ids = roll.in(group, problems).stream().map(Member::id).toList();
        chosen.removeIf(m -> !ids.contains(m.id()));
      }
    }
    chosen.removeIf(m -> !says(m.name() + " " + m.seat() + " " + m.id() + " " + titles(m)));
    return chosen;
  }

  private String first() {
    return committee == null ? "all" : "committee:" + committee;
  }

  private Place place() {
    return Place.of(committee == null ? "people" : "--committee");
  }

  private String value(String option) {
    return switch (option) {
      case "state" -> state;
      case "party" -> party;
      default -> chamber;
    };
  }

  private static String titles(Member member) {
    return member.called().spoken() + " " + String.join(" ", member.leadership());
  }

  /** The recipients who are like that; none where something was asked that only members have. */
  List<Recipient> recipients(OfficeFiles files) {
    boolean ofMembers = committee != null || state != null || party != null || chamber != null;
    if (ofMembers || kind != null && kind.equals("members")) {
      return List.of();
    }
    return files.recipients().all().stream()
        .filter(r -> says(r.id() + " " + String.join(" ", r.insideAddress())))
        .toList();
  }

  private boolean says(String text) {
    Collection<String> said =
        Arrays.stream(PlainName.of(text).split("[ .,]+", -1)).collect(Collectors.toSet());
    return words.stream()
        .flatMap(w -> Arrays.stream(PlainName.of(w).split(" ", -1)))
        .allMatch(w -> said.stream().anyMatch(s -> s.startsWith(w)));
  }
}
