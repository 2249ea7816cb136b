package org.engross.office;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.problem.Problems;

/**
 * Whom an office can write to: its recipients, and behind them every member whom it knows, by id or
 * in groups.
 */
public final class AddressBook {
  private final Optional<Catalog<Recipient>> list;
  private final Catalog<Recipient> recipients;
  private final Members members;
  private final MemberForms forms;
  private final Map<String, Recipient> made = new HashMap<>();

  AddressBook(Catalog<Recipient> recipients, Members members, MemberForms forms) {
    this(Optional.empty(), recipients, members, forms);
  }

  private AddressBook(
      Optional<Catalog<Recipient>> list,
      Catalog<Recipient> recipients,
      Members members,
      MemberForms forms) {
    this.list = list;
    this.recipients = recipients;
    this.members = members;
    this.forms = forms;
  }

  /** This book with the people of a list in it, who come before others of the same id. */
  public AddressBook with(Catalog<Recipient> list) {
    return new AddressBook(Optional.of(list), recipients, members, forms);
  }

  /** Whether a text names several, each of whom gets a letter of an own. */
  public boolean isGroup(String text) {
    return Group.isGroup(text) && !catalog(text).has(text);
  }

  /** Where an id stands: in the list, or else among the office's own. */
  private Catalog<Recipient> catalog(String id) {
    return list.isPresent() && list.get().has(id) ? list.get() : recipients;
  }

  /**
   * Who is called by an id or by a group. Members of a committee are addressed with their titles
   * there. What cannot be found or addressed is said in problems.
   */
  public List<Recipient> find(Named wanted, Problems problems) {
    return find(wanted, List.of(), problems);
  }

  /**
   * The same without those who write themselves: they are left out of a group, and that nobody else
   * is in it, is said.
   */
  public List<Recipient> find(Named wanted, List<Member> writers, Problems problems) {
    Catalog<Recipient> catalog = catalog(wanted.id());
    if (catalog.has(wanted.id())) {
      Optional<Recipient> found = catalog.find(wanted, problems);
      return found.isPresent() ? List.of(found.get()) : List.of();
    }
    if (isGroup(wanted.id())) {
      return group(wanted, writers, problems);
    }
    if (!members.has(wanted.id(), problems)) {
      problems.error(
          wanted.place(),
          "there is no recipient \"" + wanted.id() + "\"",
          new Meant(members.roll(problems)).hint(wanted.id(), ids()));
      return List.of();
    }
    return members.find(wanted, problems).stream()
        .flatMap(m -> addressed(m, Optional.empty(), problems).stream())
        .toList();
  }

  private Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>(recipients.ids());
    list.ifPresent(l -> ids.addAll(l.ids()));
    return ids;
  }

  private List<Recipient> group(Named wanted, List<Member> writers, Problems problems) {
    Optional<String> committee = Group.committee(wanted.id());
    List<String> without = writers.stream().map(Member::id).toList();
    List<Member> found = members.findAll(List.of(wanted), problems);
    List<Member> others = found.stream().filter(m -> !without.contains(m.id())).toList();
    if (others.isEmpty() && !found.isEmpty()) {
      problems.error(
          wanted.place(),
          "everybody in \"" + wanted.id() + "\" signs, and nobody is left to write to",
          "name somebody else");
    }
    return others.stream()
        .flatMap(m -> addressed(m, committee.flatMap(m::roleIn), problems).stream())
        .toList();
  }

  /** Made once, so that a letter that is ordered twice is the same letter. */
  private Optional<Recipient> addressed(
      Member member, Optional<CommitteeRole> role, Problems problems) {
    String key = member.id() + role.flatMap(CommitteeRole::id).orElse("");
    if (!made.containsKey(key)) {
      forms.recipient(member, role, problems).ifPresent(r -> made.put(key, r));
    }
    return Optional.ofNullable(made.get(key));
  }
}
