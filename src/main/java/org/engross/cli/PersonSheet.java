package org.engross.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.office.CommitteeRole;
import org.engross.office.Congress;
import org.engross.office.Contact;
import org.engross.office.Courtesy;
import org.engross.office.Member;
import org.engross.office.Recipient;

/** Prints one person with all that letters use of it. */
final class PersonSheet {
  private static final String INDENT = "    ";

  private final PrintWriter out;

  PersonSheet(PrintWriter out) {
    this.out = out;
  }

  /**
   * A member.
   *
   * @param committees names by ids
   * @param to as who gets a letter: as a member, and as the head of each committee that this one
   *     leads
   * @param asOf the day of the list of Congress, if there is one
   */
  void print(
      Member member, Map<String, String> committees, List<Recipient> to, Optional<LocalDate> asOf) {
    out.println(member.id() + ": " + member.name() + ", " + what(member));
    to.forEach(this::letter);
    section("Signs as", List.of(member.name(), member.title()));
    if (!member.committees().isEmpty() || !member.roles().isEmpty()) {
      section("Committees", committees(member, committees));
    }
    section("Contact", contact(member));
    section("Known from", List.of(source(member, asOf)));
    out.println();
  }

  private static String what(Member member) {
    String party = member.party().map(p -> ", " + p).orElse("");
    String leads =
        member.leadership().isEmpty() ? "" : ", " + String.join(", ", member.leadership());
    return member.called().spoken() + " (" + member.seat() + ")" + party + leads;
  }

  /** A recipient of the office's own list. */
  void print(Recipient recipient) {
    String form = recipient.form().map(f -> ", form of address " + f).orElse("");
    out.println(recipient.id() + ": " + recipient.name() + form);
    letter(recipient);
    List<String> days = new ArrayList<>();
    recipient.since().ifPresent(d -> days.add("since " + d));
    recipient.until().ifPresent(d -> days.add("until " + d));
    if (!days.isEmpty()) {
      section("In office", List.of(String.join(", ", days)));
    }
    section("Known from", List.of(recipient.place().toString()));
    out.println();
  }

  private void letter(Recipient to) {
    List<String> lines = new ArrayList<>(to.insideAddress());
    lines.add("");
    lines.add(to.salutation());
    lines.add(to.close());
    section("In a letter" + as(to), lines);
  }

  private static String as(Recipient to) {
    String panel = to.extra().getOrDefault("subcommittee", to.extra().get("panel"));
    return panel == null ? "" : " to the " + panel;
  }

  private static List<String> committees(Member member, Map<String, String> names) {
    List<String> ids = new ArrayList<>(member.committees());
    member.roles().stream()
        .flatMap(r -> r.id().stream())
        .filter(id -> !ids.contains(id))
        .forEach(ids::add);
    List<String> lines = new ArrayList<>();
    for (String id : ids) {
      String title = member.roleIn(id).map(CommitteeRole::title).map(t -> ": " + t).orElse("");
      lines.add(id + (id.length() > 4 ? "  " : "    ") + names.getOrDefault(id, "") + title);
    }
    member.roles().stream()
        .filter(r -> r.id().isEmpty())
        .forEach(r -> lines.add(String.join(", ", r.lines())));
    return lines;
  }

  private static List<String> contact(Member member) {
    List<String> lines = new ArrayList<>();
    lines.add("office " + member.office().orElse("not known"));
    lines.add("telephone " + member.telephone().orElse("not known"));
    member.districtOffices().forEach(o -> lines.add("district office " + o));
    member.contact().ifPresent(c -> lines.add("staff " + contact(c)));
    lines.add("courtesy title " + member.courtesy().map(Courtesy::word).orElse("not known"));
    return lines;
  }

  private static String contact(Contact contact) {
    List<String> parts = new ArrayList<>(List.of(contact.name()));
    contact.telephone().ifPresent(parts::add);
    contact.email().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static String source(Member member, Optional<LocalDate> asOf) {
    String listed =
        member.place().file().endsWith(Congress.FILE)
            ? asOf.map(d -> ", as of " + d).orElse("")
            : "";
    String bioguide = member.bioguide().map(b -> ", bioguide id " + b).orElse("");
    String since = member.since().map(d -> ", in the chamber since " + d).orElse("");
    return member.place() + listed + bioguide + since;
  }

  private void section(String heading, List<String> lines) {
    out.println("  " + heading);
    lines.forEach(line -> out.println((INDENT + line).stripTrailing()));
  }
}
