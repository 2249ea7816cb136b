package org.engross.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.office.Packet;
import org.engross.problem.Problems;

/**
 * What a person ordered on the command line, and now wants to see.
 *
 * @param order reads what is ordered, as the files now are
 * @param command how it was written
 * @param from the folder of the packet, or where the person stands
 * @param shownFrom the folder from which the person reads the names of files
 * @param files what is watched beside the office's own: the packet, a list
 * @param finalCopy whether the drafts are final: no DRAFT mark
 * @param libreOffice the folder of the LibreOffice that prints, if a person named one
 */
public record Commission(
    Reader order,
    Command command,
    Path from,
    Path shownFrom,
    List<Path> files,
    boolean finalCopy,
    Optional<String> libreOffice) {

  /** Copies the list; refuses null. */
  public Commission {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(shownFrom, "shownFrom");
    files = List.copyOf(files);
    Objects.requireNonNull(libreOffice, "libreOffice");
  }

  /** Reads the packet anew for each drawing. */
  public interface Reader {
    /** The packet; empty if it cannot be read, as the problems then say. */
    Optional<Packet> read(Problems problems);
  }
}
