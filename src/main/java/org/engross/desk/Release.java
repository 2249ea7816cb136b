package org.engross.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.office.Member;
import org.engross.office.Press;

/**
 * What an order has that makes a statement: what the packet tells the press, and the letters that
 * it speaks about.
 *
 * @param sent the orders of the same packet for those letters; none where it speaks for itself
 * @param quoted who is quoted, in the order of the quotes; those whom the office does not know were
 *     said
 */
record Release(Press press, Sent sent, List<Quoted> quoted) {
  /** What every draft has that is no statement. */
  static final Release NONE = new Release(Press.NONE, Sent.of(List.of()), List.of());

  Release {
    Objects.requireNonNull(press, "press");
    Objects.requireNonNull(sent, "sent");
    quoted = List.copyOf(quoted);
  }

  /** What a member said, looked up. */
  record Quoted(Member by, List<String> paragraphs) {
    Quoted {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** The letter out of which it quotes: the first. */
  Optional<Order> letter() {
    return sent.letters().stream().findFirst();
  }

  /** The same, about these letters. */
  Release about(Sent letters) {
    return letters.equals(sent) ? this : new Release(press, letters, quoted);
  }
}
