package org.engross.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.office.Packet;

/**
 * What a run is asked for.
 *
 * @param packet the drafts
 * @param out the folder for the files
 * @param formats laid over the packet's; empty where the packet's hold, or Word if it has none
 * @param finalCopy whether the drafts are final: no DRAFT mark
 * @param combine whether the drafts of a template go into one file
 * @param manner how the run goes about them
 * @param libreOffice the folder of the LibreOffice that prints, if a person named one
 */
public record Request(
    Packet packet,
    Path out,
    List<Format> formats,
    boolean finalCopy,
    Combine combine,
    Manner manner,
    Optional<String> libreOffice) {

  /** A silent request that prints with the LibreOffice in its usual place. */
  public Request(Packet packet, Path out, List<Format> formats, boolean finalCopy, int jobs) {
    this(packet, out, formats, finalCopy, Combine.NOT, Manner.silent(jobs), Optional.empty());
  }

  /** Copies the formats. */
  public Request {
    Objects.requireNonNull(packet, "packet");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(combine, "combine");
    Objects.requireNonNull(manner, "manner");
    formats = List.copyOf(formats);
  }
}
