package org.engross.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.engross.office.Packet;

/**
 * What a run is asked for.
 *
 * @param packet the drafts
 * @param out the folder for the files
 * @param formats laid over the packet's; empty where the packet's hold, or Word if it has none
 * @param finalCopy whether the drafts are final: no DRAFT mark
 * @param jobs the most threads, at least 1; it shows in nothing but the time
 */
public record Request(Packet packet, Path out, List<Format> formats, boolean finalCopy, int jobs) {

  /** Copies the formats. */
  public Request {
    Objects.requireNonNull(packet, "packet");
    Objects.requireNonNull(out, "out");
    formats = List.copyOf(formats);
    if (jobs < 1) {
      throw new IllegalArgumentException(jobs + " jobs");
    }
  }
}
