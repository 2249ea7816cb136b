package org.engross.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.office.CommitteeRole;
import org.engross.office.Member;
import org.engross.office.Recipient;
import org.engross.office.Roll;

/** Prints people and committees in columns that are as wide as what stands in them. */
final class PeopleTable {
  private final PrintWriter out;

  PeopleTable(PrintWriter out) {
    this.out = out;
  }

  /**
   * Members, a line for each.
   *
   * @param committee the committee whose titles stand beside the names, if one was asked for
   */
  void members(List<Member> members, Optional<String> committee) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("MEMBER", "SEAT", "PARTY", "NAME", committee.isEmpty() ? "TITLE" : "ROLE"));
    for (Member member : members) {
      rows.add(
          List.of(
              member.id(),
              member.seat(),
              member.party().orElse(""),
              member.name(),
              committee.map(id -> role(member, id)).orElseGet(() -> title(member))));
    }
    print(rows);
  }

  private static String role(Member member, String committee) {
    return member.roleIn(committee).map(CommitteeRole::title).orElse("");
  }

  private static String title(Member member) {
    return member.leadership().isEmpty()
        ? member.called().spoken()
        : String.join(", ", member.leadership());
  }

  /** Recipients, a line for each. */
  void recipients(List<Recipient> recipients) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("RECIPIENT", "NAME", "OFFICE"));
    for (Recipient one : recipients) {
      List<String> lines = one.insideAddress();
      boolean titled = lines.size() > 1 && !one.addressee().contains(one.name());
      rows.add(List.of(one.id(), one.name(), lines.get(titled || lines.size() == 1 ? 0 : 1)));
    }
    print(rows);
  }

  /** Committees by their ids, each with those who lead it. */
  void committees(Map<String, String> committees, Roll roll) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("ID", "NAME", "LED BY"));
    committees.forEach(
        (id, name) -> rows.add(List.of(id, (id.length() > 4 ? "  " : "") + name, leads(id, roll))));
    print(rows);
  }

  private static String leads(String id, Roll roll) {
    List<String> leads = new ArrayList<>();
    for (Member member : roll.all()) {
      member
          .roleIn(id)
          .filter(r -> r.isChair() || r.isRanking())
          .ifPresent(
              r -> leads.add(r.isChair() ? 0 : leads.size(), member.id() + " (" + r.title() + ")"));
    }
    return String.join(", ", leads);
  }

  private void print(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns - 1; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        line.append(row.get(i))
            .append(" ".repeat(Math.max(2, widths[i] - row.get(i).length() + 2)));
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
