package org.engross.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engross.problem.Problems;
import org.engross.source.Source;

/**
 * Who sits in Congress, out of a public list. It is made by an import and made anew by the next;
 * what an office knows better stands in {@code people/members.yaml}.
 *
 * <pre>
 * as-of: 2026-06-15              # the day on which they sat
 * committees: {HSWM: Committee on Ways and Means, HSWM04: Subcommittee on Trade}
 * members: [...]                 # see Member; each with its bioguide id
 * </pre>
 *
 * @param asOf empty if there is no list
 * @param committees names of committees and subcommittees by their ids; those of the House begin
 *     with H, of the Senate with S, of both with J
 */
public record Congress(
    Optional<LocalDate> asOf, Map<String, String> committees, List<Member> members) {
  /** Where it lies in an office's folder. */
  public static final String FILE = "people/congress.yaml";

  /** An office without a list. */
  static final Congress NONE = new Congress(Optional.empty(), Map.of(), List.of());

  /** Copies the collections. */
  public Congress {
    Objects.requireNonNull(asOf, "asOf");
    committees = Collections.unmodifiableMap(new LinkedHashMap<>(committees));
    members = List.copyOf(members);
  }

  /** Reads the list; what is wrong with it is said. */
  public static Congress read(Source source, Problems problems) {
    return Fields.of(source, "list", problems)
        .flatMap(fields -> read(fields, problems))
        .orElse(NONE);
  }

  private static Optional<Congress> read(Fields fields, Problems problems) {
    LocalDate asOf = fields.date("as-of");
    Map<String, String> committees = fields.textMap("committees");
    for (String id : committees.keySet()) {
      if (!CommitteeRole.isId(id)) {
        fields.error(
            fields.place("committees"),
            "\"" + id + "\" is no committee's id",
            CommitteeRole.ID_REMEDY);
      }
    }
    Catalog<Member> members = new Catalog<>("member");
    for (Fields row : fields.rows("members", "member")) {
      Optional<Member> member = Member.read(row);
      if (row.isEmpty("bioguide")) {
        row.error(row.place(), row.name() + " has no bioguide", "add  bioguide: S000001");
      }
      members.add(row.id(), member.filter(m -> m.bioguide().isPresent()), problems);
    }
    return fields.build(
        () -> new Congress(Optional.of(asOf), committees, new ArrayList<>(members.all())));
  }
}
