package org.engross.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.engross.outbox.Disk;
import org.engross.problem.ProblemException;
import org.engross.source.Source;
import org.engross.table.Table;

/** The file beside a ledger that says how it stood when it was closed: {@code sign-ons.closed}. */
public final class ClosingFile {
  private final String ledger;
  private final GuardedFile file;
  private final Optional<Closing> closing;

  private ClosingFile(String ledger, GuardedFile file) {
    this.ledger = ledger;
    this.file = file;
    this.closing = file.bytes().map(bytes -> Closing.read(Source.decode(file.shown(), bytes)));
  }

  /**
   * The file that belongs to a ledger; there may be none yet.
   *
   * @param ledger the ledger's file, with {@code #Sheet} behind it where a sheet is named
   * @param shown how a person knows the ledger
   * @throws ProblemException if it was changed by hand, or cannot be read
   */
  public static ClosingFile beside(Path ledger, String shown) {
    Path file = ledger.toAbsolutePath().normalize();
    String name = file.getFileName().toString();
    return new ClosingFile(
        name, GuardedFile.read(file.resolveSibling(closed(name)), closed(shown), new Disk()));
  }

  /** {@code sign-ons.closed} for {@code sign-ons.csv}, {@code list-june.closed} for a sheet. */
  private static String closed(String ledger) {
    String file = Table.file(ledger);
    String sheet =
        Table.sheet(ledger)
            .map(s -> s.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"))
            .map(s -> "-" + s)
            .orElse("");
    return file.substring(0, file.lastIndexOf('.')) + sheet + ".closed";
  }

  /** How the ledger stood; empty if it was never closed. */
  public Optional<Closing> closing() {
    return closing;
  }

  /** How a person knows the file. */
  public String shown() {
    return file.shown();
  }

  /** Closes the ledger as it stands; an earlier closing stays in the list by its day and hash. */
  public Closing close(Ledger now, LocalDate date) {
    Closing closed = Closing.of(now, ledger, date, closing);
    file.write(closed.text().getBytes(StandardCharsets.UTF_8));
    return closed;
  }
}
