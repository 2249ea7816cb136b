package org.engross.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.engross.problem.Nearest;
import org.engross.problem.Problems;

/**
 * Members who are named together: {@code committee:HSWM}, {@code state:TX}, {@code party:Democrat},
 * {@code chamber:house}, or {@code all}. A slash narrows: {@code committee:HSWM/chair}, {@code
 * committee:HSWM/ranking}, {@code state:TX/chamber:house}.
 */
public final class Group {
  private static final String ALL = "all";
  private static final String COMMITTEE = "committee";
  private static final List<String> KINDS = List.of(COMMITTEE, "state", "party", "chamber");
  private static final List<String> ROLES = List.of("chair", "ranking");

  private final Named named;
  private final Roll roll;
  private final Problems problems;
  private boolean wrong;

  private Group(Named named, Roll roll, Problems problems) {
    this.named = named;
    this.roll = roll;
    this.problems = problems;
  }

  /** Whether a text names a group; no id of a person holds a colon. */
  public static boolean isGroup(String text) {
    return text.indexOf(':') >= 0 || text.equals(ALL) || text.startsWith(ALL + "/");
  }

  /** The committee or subcommittee as whose members they are named; empty if as no one's. */
  static Optional<String> committee(String text) {
    String first = text.split("/", 2)[0];
    return first.startsWith(COMMITTEE + ":")
        ? Optional.of(first.substring(COMMITTEE.length() + 1).strip().toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  /**
   * The members of a group: a committee's chair and ranking member first, otherwise by surname;
   * what is wrong with its name, and that nobody is in it, is said.
   */
  static List<Member> select(Named named, Roll roll, Problems problems) {
    Group group = new Group(named, roll, problems);
    List<Member> chosen = group.chosen();
    if (chosen.isEmpty() && !group.wrong) {
      group.error("nobody is in \"" + named.id() + "\"", group.empty());
    }
    return chosen;
  }

  /** The same, where it is no problem that nobody is in it. */
  static List<Member> whoever(Named named, Roll roll, Problems problems) {
    return new Group(named, roll, problems).chosen();
  }

  private List<Member> chosen() {
    List<Predicate<Member>> terms = new ArrayList<>();
    for (String term : named.id().split("/", -1)) {
      terms.add(term(term.strip()));
    }
    List<Member> chosen =
        roll.sorted().stream()
            .filter(m -> terms.stream().allMatch(t -> t.test(m)))
            .sorted(Comparator.comparing(this::rank))
            .toList();
    return wrong ? List.of() : chosen;
  }

  private int rank(Member member) {
    Optional<CommitteeRole> role = committee(named.id()).flatMap(member::roleIn);
    return role.filter(CommitteeRole::isChair).isPresent()
        ? 0
        : role.filter(CommitteeRole::isRanking).isPresent() ? 1 : 2;
  }

  private String empty() {
    return roll.congress().members().isEmpty()
        ? "engross import members  makes a list of all members and their committees"
        : "engross people list  shows who there is";
  }

  private Predicate<Member> term(String term) {
    int colon = term.indexOf(':');
    if (colon < 0) {
      return term.equals(ALL) ? member -> true : role(term);
    }
    String value = term.substring(colon + 1).strip();
    return switch (term.substring(0, colon).strip()) {
      case COMMITTEE -> committeeOf(value);
      case "state" -> state(value);
      case "party" -> party(value);
      case "chamber" -> chamber(value);
      default -> error("there is no group \"" + term + "\"", kinds(term.substring(0, colon)));
    };
  }

  private static String kinds(String kind) {
    List<String> near = Nearest.to(kind, KINDS);
    return near.isEmpty()
        ? "write committee:HSWM, state:TX, party:Democrat, chamber:house or all"
        : Nearest.hint(kind, KINDS);
  }

  private Predicate<Member> role(String word) {
    Optional<String> committee = committee(named.id());
    if (committee.isEmpty() || !ROLES.contains(word)) {
      return error(
          "\"" + word + "\" does not narrow \"" + named.id() + "\"",
          committee.isEmpty()
              ? "write  committee:HSWM/chair  or  state:TX/chamber:house"
              : Nearest.hint(word, ROLES));
    }
    boolean chair = word.equals("chair");
    return member ->
        member.roleIn(committee.get()).filter(r -> chair ? r.isChair() : r.isRanking()).isPresent();
  }

  private Predicate<Member> committeeOf(String word) {
    String id = word.toUpperCase(Locale.ROOT);
    if (roll.committees().containsKey(id)) {
      return member -> member.sitsOn(id);
    }
    return error(
        "there is no committee \"" + word + "\"",
        roll.committees().isEmpty() ? empty() : new CommitteeNames(roll.committees()).hint(word));
  }

  private Predicate<Member> state(String word) {
    String code = word.toUpperCase(Locale.ROOT);
    return States.codes().contains(code)
        ? member -> member.state().equals(code)
        : error("\"" + word + "\" is no state", "write its postal code; " + States.hint(word));
  }

  private Predicate<Member> party(String party) {
    Collection<String> parties = roll.parties();
    return parties.stream().anyMatch(party::equalsIgnoreCase)
        ? member -> member.party().filter(party::equalsIgnoreCase).isPresent()
        : error("nobody is of the party \"" + party + "\"", Nearest.hint(party, parties));
  }

  private Predicate<Member> chamber(String word) {
    for (Chamber chamber : Chamber.values()) {
      if (chamber.word().equals(word.toLowerCase(Locale.ROOT))) {
        return member -> member.chamber() == chamber;
      }
    }
    return error("\"" + word + "\" is no chamber", "write chamber:house or chamber:senate");
  }

  private Predicate<Member> error(String message, String remedy) {
    wrong = true;
    problems.error(named.place(), message, remedy);
    return member -> false;
  }
}
