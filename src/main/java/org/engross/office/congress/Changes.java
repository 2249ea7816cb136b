package org.engross.office.congress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.engross.office.CommitteeRole;
import org.engross.office.Congress;
import org.engross.office.Member;

/**
 * What two lists of Congress have different, person by person.
 *
 * @param came those whom only the second has
 * @param left those whom only the first has
 * @param changed what became different of whoever is in both
 */
public record Changes(List<Member> came, List<Member> left, List<Changed> changed) {

  /**
   * Somebody who is in both lists.
   *
   * @param member as the second has it
   * @param what {@code office: 1011 Longworth House Office Building (before: 2316 Rayburn ...)}
   */
  public record Changed(Member member, List<String> what) {}

  /** Compares, by bioguide id. */
  public static Changes between(Congress before, Congress after) {
    Map<String, Member> old = byBioguide(before);
    Map<String, Member> current = byBioguide(after);
    List<Changed> changed = new ArrayList<>();
    List<Member> came = new ArrayList<>();
    current.forEach(
        (bioguide, member) -> {
          if (!old.containsKey(bioguide)) {
            came.add(member);
          } else if (!what(old.get(bioguide), member).isEmpty()) {
            changed.add(new Changed(member, what(old.get(bioguide), member)));
          }
        });
    old.keySet().removeAll(current.keySet());
    return new Changes(came, List.copyOf(old.values()), changed);
  }

  private static Map<String, Member> byBioguide(Congress congress) {
    Map<String, Member> all = new LinkedHashMap<>();
    congress.members().forEach(m -> all.put(m.bioguide().orElseThrow(), m));
    return all;
  }

  /** Whether nothing is different. */
  public boolean isEmpty() {
    return came.isEmpty() && left.isEmpty() && changed.isEmpty();
  }

  private static List<String> what(Member before, Member after) {
    List<String> what = new ArrayList<>();
    compare("name", before.name(), after.name(), what);
    compare("surname", before.surname(), after.surname(), what);
    compare("seat", before.seat(), after.seat(), what);
    compare("party", text(before.party()), text(after.party()), what);
    compare("office", text(before.office()), text(after.office()), what);
    compare("telephone", text(before.telephone()), text(after.telephone()), what);
    compare(
        "district offices", list(before.districtOffices()), list(after.districtOffices()), what);
    compare("leadership", list(before.leadership()), list(after.leadership()), what);
    compare("committees", list(before.committees()), list(after.committees()), what);
    compare("roles", roles(before), roles(after), what);
    compare("id", before.id(), after.id(), what);
    return what;
  }

  private static void compare(String name, String before, String after, List<String> what) {
    if (!before.equals(after)) {
      what.add(name + ": " + after + " (before: " + before + ")");
    }
  }

  private static String text(Optional<String> text) {
    return text.orElse("none");
  }

  private static String list(List<String> texts) {
    return texts.isEmpty() ? "none" : String.join(", ", texts);
  }

  private static String roles(Member member) {
    return list(
        List.copyOf(
            member.roles().stream()
                .map(Changes::role)
                .collect(Collectors.toCollection(TreeSet::new))));
  }

  private static String role(CommitteeRole role) {
    return role.title() + " of " + role.id().orElse(role.lines().get(1));
  }
}
