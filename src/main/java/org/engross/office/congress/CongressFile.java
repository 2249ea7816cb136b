package org.engross.office.congress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.office.CommitteeRole;
import org.engross.office.PlainName;
import org.engross.office.Published;
import org.engross.office.YamlText;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/** Writes an office's list of Congress out of the public lists. */
public final class CongressFile {
  private final Committees committees;
  private final DistrictOffices offices;
  private final StringBuilder out = new StringBuilder();

  private CongressFile(Committees committees, DistrictOffices offices) {
    this.committees = committees;
    this.offices = offices;
  }

  /**
   * The text of {@code people/congress.yaml}; empty, and said, where the lists cannot be read.
   *
   * @param asOf the day on which those of the lists sat; the last on which one of them began, if
   *     nobody says it
   */
  public static Optional<String> of(
      PublicLists lists, Optional<LocalDate> asOf, Problems problems) {
    lists.check(problems);
    List<Legislator> all = legislators(lists, problems);
    Committees committees = Committees.read(lists, problems);
    DistrictOffices offices = DistrictOffices.read(lists.districtOffices(), problems);
    LocalDate last =
        all.stream().map(Legislator::began).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    LocalDate day = asOf.orElse(last);
    if (day.isBefore(last)) {
      problems.error(
          Place.of("--as-of"),
          "a term of the list began on " + last + ", after " + day,
          "name the day on which the list was taken");
    }
    List<Legislator> sitting = all.stream().filter(one -> sits(one, day, problems)).toList();
    if (!all.isEmpty()) {
      sayStrangers(lists, committees, all, problems);
    }
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(new CongressFile(committees, offices).text(sitting, day));
  }

  private static List<Legislator> legislators(PublicLists lists, Problems problems) {
    List<Legislator> all = new ArrayList<>();
    Published.read(lists.legislators(), problems)
        .ifPresent(
            file ->
                file.items().forEach(row -> Legislator.read(row, problems).ifPresent(all::add)));
    if (all.isEmpty() && !problems.hasErrors()) {
      problems.error(
          Place.of(lists.legislators().name()),
          "nobody is in this file",
          "name the public list of legislators: " + PublicLists.LEGISLATORS);
    }
    return all.stream()
        .sorted(
            Comparator.comparing((Legislator one) -> PlainName.of(one.name().surname()))
                .thenComparing(one -> PlainName.of(one.name().full()))
                .thenComparing(Legislator::bioguide))
        .toList();
  }

  private static boolean sits(Legislator one, LocalDate day, Problems problems) {
    if (one.until().isBefore(day)) {
      problems.warning(
          one.place(),
          "the last term of "
              + one.name().full()
              + " ("
              + one.seat()
              + ") ended on "
              + one.until()
              + ", before "
              + day
              + ", and is left out",
          "look for a newer list");
    }
    return !one.until().isBefore(day);
  }

  private static void sayStrangers(
      PublicLists lists, Committees committees, List<Legislator> all, Problems problems) {
    List<String> known = all.stream().map(Legislator::bioguide).toList();
    String strangers =
        committees.seats().keySet().stream()
            .filter(b -> !known.contains(b))
            .sorted()
            .collect(Collectors.joining(", "));
    if (!strangers.isEmpty()) {
      problems.warning(
          Place.of(lists.memberships().orElseThrow().name()),
          "on committees sit some who are not in the list of legislators: " + strangers,
          "they are left out; take both lists of the same day");
    }
  }

  private String text(List<Legislator> sitting, LocalDate day) {
    line("as-of: " + day);
    line("");
    line("committees:");
    committees.names().forEach((id, name) -> line("  " + id + ": " + YamlText.of(name)));
    line("");
    line("members:");
    MemberIds ids = new MemberIds(sitting);
    sitting.forEach(one -> member(one, ids.of(one)));
    return out.toString();
  }

  private void member(Legislator one, String id) {
    line("  - id: " + id);
    line("    bioguide: " + one.bioguide());
    key("name", Optional.of(one.name().full()));
    key("surname", Optional.of(one.name().surname()));
    line("    chamber: " + one.chamber().word());
    line("    state: " + one.state());
    key("district", one.district());
    key("party", one.party());
    line("    since: " + one.since());
    key("office", one.office());
    key("telephone", one.telephone());
    List<String> home = offices.of(one.bioguide());
    if (!home.isEmpty()) {
      line("    district-offices:");
      home.forEach(office -> line("      - " + YamlText.of(office)));
    }
    if (!one.leadership().isEmpty()) {
      line("    leadership: [" + list(one.leadership()) + "]");
    }
    List<String> seats = committees.of(one.bioguide());
    if (!seats.isEmpty()) {
      line("    committees: [" + String.join(", ", seats) + "]");
    }
    roles(committees.roles(one.bioguide()));
  }

  private void roles(List<CommitteeRole> roles) {
    if (!roles.isEmpty()) {
      line("    roles:");
    }
    for (CommitteeRole role : roles) {
      line(
          "      - {id: "
              + role.id().orElseThrow()
              + ", title: "
              + YamlText.of(role.title())
              + ", committee: "
              + YamlText.of(role.committee())
              + role.subcommittee().map(s -> ", subcommittee: " + YamlText.of(s)).orElse("")
              + "}");
    }
  }

  private void key(String name, Optional<String> text) {
    text.ifPresent(t -> line("    " + name + ": " + YamlText.of(t)));
  }

  private static String list(List<String> texts) {
    return texts.stream().map(YamlText::of).collect(Collectors.joining(", "));
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
