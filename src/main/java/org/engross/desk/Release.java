package org.engross.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.office.Member;
import org.engross.office.Office;
import org.engross.office.Press;

/**
 * What an order has that makes a statement: what the packet tells the press, the letter that it
 * speaks about, and in whose name it speaks.
 *
 * @param letter the order of the same packet for that letter; empty where it speaks for itself
 * @param member the one whose office puts it out; empty where it is all signers' together
 * @param quoted who is quoted, in the order of the quotes; those whom the office does not know were
 *     said
 */
record Release(Press press, Optional<Order> letter, Optional<Member> member, List<Quoted> quoted) {
  /** What every draft has that is no statement. */
  static final Release NONE =
      new Release(Press.NONE, Optional.empty(), Optional.empty(), List.of());

  Release {
    Objects.requireNonNull(press, "press");
    Objects.requireNonNull(letter, "letter");
    Objects.requireNonNull(member, "member");
    quoted = List.copyOf(quoted);
  }

  /** What a member said, looked up. */
  record Quoted(Member by, List<String> paragraphs) {
    Quoted {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** On what it is written: in one member's name, on that member's own. */
  Stationery stationery(Stationery common, Office office) {
    return member.map(m -> common.of(m, office)).orElse(common);
  }

  /** The same in one member's name. */
  Release of(Member one) {
    return new Release(press, letter, Optional.of(one), quoted);
  }
}
