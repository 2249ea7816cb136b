package org.engross.office;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a member is on a committee.
 *
 * <pre>
 * {committee: Committee on Ways and Means, subcommittee: Subcommittee on Trade, title: Chair}
 * </pre>
 *
 * @param committee its full name, as letterheads have it
 * @param subcommittee the part of it that the title is of; empty for the whole
 * @param title Chair, Chairman, Chairwoman, Ranking Member
 */
public record CommitteeRole(String committee, Optional<String> subcommittee, String title) {

  /** Refuses null. */
  public CommitteeRole {
    Objects.requireNonNull(committee, "committee");
    Objects.requireNonNull(subcommittee, "subcommittee");
    Objects.requireNonNull(title, "title");
  }

  /** What stands below the name in a letter of the committee: the title, and of what. */
  public List<String> lines() {
    return List.of(title, subcommittee.orElse(committee));
  }

  static Optional<CommitteeRole> read(Fields fields) {
    String committee = fields.text("committee", "Committee on Ways and Means");
    Optional<String> subcommittee = fields.optionalText("subcommittee");
    String title = fields.text("title", "Chair");
    return fields.build(() -> new CommitteeRole(committee, subcommittee, title));
  }
}
