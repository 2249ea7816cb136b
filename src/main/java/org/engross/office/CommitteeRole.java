package org.engross.office;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a member is on a committee.
 *
 * <pre>
 * {committee: Committee on Ways and Means, subcommittee: Subcommittee on Trade, id: HSWM04, title: Chair}
 * </pre>
 *
 * @param committee its full name, as letterheads have it
 * @param subcommittee the part of it that the title is of; empty for the whole
 * @param id as the public lists have it, of the committee or the subcommittee
 * @param title Chair, Chairman, Chairwoman, Ranking Member
 */
public record CommitteeRole(
    String committee, Optional<String> subcommittee, Optional<String> id, String title) {
  static final String ID_REMEDY =
      "write four capital letters, and the two digits of a subcommittee: HSWM, HSWM04";

  private static final Pattern ID = Pattern.compile("[A-Z]{4}([0-9]{2})?");
  private static final Pattern CHAIR = Pattern.compile("(Co-?)?[Cc]hair(man|woman|person)?");
  private static final String RANKING = "Ranking Member";
  private static final String EX_OFFICIO = "Ex Officio";

  /** Refuses null. */
  public CommitteeRole {
    Objects.requireNonNull(committee, "committee");
    Objects.requireNonNull(subcommittee, "subcommittee");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
  }

  /** Whether a text may be the id of a committee or subcommittee. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** What stands below the name in a letter of the committee: the title, and of what. */
  public List<String> lines() {
    return List.of(title, subcommittee.orElse(committee));
  }

  /** Whether it is to preside: Chair, Chairman, Chairwoman. */
  public boolean isChair() {
    return CHAIR.matcher(title).matches();
  }

  /** Whether it is to lead the minority. */
  public boolean isRanking() {
    return title.equals(RANKING);
  }

  /** Whether it is to sit there by another office alone, which is no title to sign with. */
  public boolean isExOfficio() {
    return title.equals(EX_OFFICIO);
  }

  static Optional<CommitteeRole> read(Fields fields) {
    String committee = fields.text("committee", "Committee on Ways and Means");
    Optional<String> subcommittee = fields.optionalText("subcommittee");
    Optional<String> id =
        fields.optionalText("id", CommitteeRole::isId, "committee's id", ID_REMEDY);
    String title = fields.text("title", "Chair");
    return fields.build(() -> new CommitteeRole(committee, subcommittee, id, title));
  }
}
