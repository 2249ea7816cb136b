package org.engross.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;

/**
 * How members are written to.
 *
 * @param style how the office greets
 */
record MemberForms(Catalog<FormOfAddress> forms, SalutationStyle style) {
  private static final String SPEAKER = "Speaker of the House";
  private static final String STANDING = "Committee on ";
  private static final String BOTH_CHAMBERS = "Congress of the United States";

  /**
   * A member as a recipient; empty, and said, where the form asks for what is not known.
   *
   * @param role on the committee as whose member this one is written to
   */
  Optional<Recipient> recipient(Member member, Optional<CommitteeRole> role, Problems problems) {
    Optional<CommitteeRole> led = role.filter(r -> r.isChair() || r.isRanking());
    String id = led.map(MemberForms::form).orElseGet(() -> form(member));
    return forms
        .find(new Named(id, member.place()), problems)
        .flatMap(form -> recipient(member, form, led, problems));
  }

  private static String form(Member member) {
    boolean speaks = member.leadership().stream().anyMatch(SPEAKER::equals);
    return speaks ? "speaker" : member.called().form();
  }

  /**
   * The form of those who lead a standing committee, a subcommittee, or a panel of another kind.
   */
  private static String form(CommitteeRole role) {
    String of = role.subcommittee().isPresent() ? "subcommittee-" : "panel-";
    boolean standing = role.subcommittee().isEmpty() && role.committee().startsWith(STANDING);
    if (role.isChair()) {
      return (standing ? "committee-" : of) + "chair";
    }
    return (standing ? "" : of) + "ranking-member";
  }

  private Optional<Recipient> recipient(
      Member member, FormOfAddress form, Optional<CommitteeRole> role, Problems problems) {
    Map<String, String> values = values(member, role);
    try {
      List<String> lines = new ArrayList<>();
      form.insideAddress().forEach(line -> lines.add(filled(line, form, values, member)));
      address(member, form, problems)
          .forEach(line -> lines.add(filled(line, form, values, member)));
      return Optional.of(recipient(member, form, lines, values));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private Recipient recipient(
      Member member, FormOfAddress form, List<String> lines, Map<String, String> values) {
    String alone = form.greeting(style.wording(), values);
    String beside = form.greeting(SalutationStyle.Wording.SURNAME, values);
    return new Recipient(
        member.id(),
        member.name(),
        member.surname(),
        Optional.of(form.id()),
        lines,
        Recipient.Greeting.of(style.complete(alone), beside),
        form.close(),
        extra(member, values),
        member.since(),
        Optional.empty(),
        member.place());
  }

  private static String filled(
      String line, FormOfAddress form, Map<String, String> values, Member member) {
    return FormOfAddress.fill(line, values)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.error(
                        member.place(),
                        member.nameAndSeat() + " has nothing for the line \"" + line + "\"",
                        "take it out of the form of address \"" + form.id() + "\"")));
  }

  /**
   * Where a letter goes: into the member's own office, if it is to the member as such and the room
   * is known; to the chamber alone otherwise.
   */
  private static List<String> address(Member member, FormOfAddress form, Problems problems) {
    if (form.address().isEmpty()) {
      return List.of(member.chamber().city());
    }
    if (!form.id().equals(member.called().form())) {
      return form.address();
    }
    if (member.office().isEmpty()) {
      problems.warning(
          member.place(),
          "no office of " + member.nameAndSeat() + " is known; the letter goes to the chamber",
          member.toAdd("office: ROOM AND BUILDING"));
      return form.address();
    }
    List<String> address = new ArrayList<>(form.address());
    address.add(address.size() - 1, member.office().get());
    return address;
  }

  /** What a form of address may name of a member. */
  private static Map<String, String> values(Member member, Optional<CommitteeRole> role) {
    Map<String, String> values = new HashMap<>(extra(member, Map.of()));
    values.put("name", member.name());
    values.put("surname", member.surname());
    member.courtesy().ifPresent(c -> c.addTo(values));
    role.ifPresent(r -> values.putAll(values(r, member)));
    return values;
  }

  private static Map<String, String> values(CommitteeRole role, Member member) {
    Map<String, String> values = new LinkedHashMap<>();
    boolean standing = role.committee().startsWith(STANDING);
    boolean joint = role.id().filter(id -> id.startsWith("J")).isPresent();
    values.put("title", role.title());
    values.put("panel", role.committee());
    values.put(
        "committee", standing ? role.committee().substring(STANDING.length()) : role.committee());
    role.subcommittee().ifPresent(s -> values.put("subcommittee", s));
    values.put("chamber", joint ? BOTH_CHAMBERS : member.chamber().fullName());
    return values;
  }

  /** What a template may name of a member who is written to: {@code $recipient.extra.seat}. */
  private static Map<String, String> extra(Member member, Map<String, String> values) {
    Map<String, String> extra = new LinkedHashMap<>();
    extra.put("seat", member.seat());
    extra.put("state", States.name(member.state()));
    extra.put("chamber", member.chamber().fullName());
    member.district().ifPresent(d -> extra.put("district", d));
    member.party().ifPresent(p -> extra.put("party", p));
    member.bioguide().ifPresent(b -> extra.put("bioguide", b));
    member.telephone().ifPresent(t -> extra.put("telephone", t));
    for (String key : List.of("title", "committee", "panel", "subcommittee", "chamber")) {
      Optional.ofNullable(values.get(key)).ifPresent(v -> extra.put(key, v));
    }
    return extra;
  }
}
