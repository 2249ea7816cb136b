package org.engross.desk;

import java.util.Locale;
import java.util.Objects;
import org.engross.problem.Place;

/**
 * Where a value of a draft comes from.
 *
 * @param id of what stands there: {@code usmca-enforcement}; may be empty
 * @param place the file and the line, or the option of the command line ({@code --subject})
 */
public record Origin(Kind kind, String id, Place place) {

  /** What there is that a value can come from. */
  public enum Kind {
    /** A point: one argument out of a paper. */
    POINT,
    /** A paper, for what its points share: its title, its abbreviations. */
    PAPER,
    /** For whom the draft is. */
    RECIPIENT,
    /** A member who writes, signs or is quoted. */
    MEMBER,
    /** The office's own file, office.yaml. */
    OFFICE,
    /** The packet that ordered the draft. */
    PACKET,
    /** An option of the command line that ordered it. */
    OPTION,
    /** The ledger of who said yes. */
    LEDGER,
    /** A wording that templates share. */
    SNIPPET,
    /** Nobody wrote it: Engross made the words out of what stands at the place, if there is one. */
    ENGROSS;

    /** The word for it: {@code point}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses null. */
  public Origin {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(place, "place");
  }
}
