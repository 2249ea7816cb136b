package org.engross.render.pdf;

import java.io.File;
import java.time.Duration;
import java.util.Optional;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;

/**
 * The LibreOffice of this machine. It is started when the first Word file comes, prints them all in
 * one process, and is stopped by {@link #close}. Several threads may share it; they wait for each
 * other.
 */
public final class LibreOffice implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PATIENCE_FOR_A_DRAFT = Duration.ofSeconds(3);

  private static final String INSTALL =
      "install it (Windows: winget install TheDocumentFoundation.LibreOffice; Mac: brew install"
          + " --cask libreoffice; Debian, Ubuntu: apt install libreoffice-writer-nogui), or set"
          + " ENGROSS_OFFICE to the folder that it lies in";

  private final Optional<String> named;
  private final Duration patience;
  private Optional<OfficeProcess> process = Optional.empty();
  private Optional<ProblemException> refusal = Optional.empty();

  /**
   * An office that is not started yet.
   *
   * @param named the folder of LibreOffice, if a person named one ({@code ENGROSS_OFFICE}); else it
   *     is looked for in the usual places
   */
  public LibreOffice(Optional<String> named) {
    this(named, 0);
  }

  /**
   * An office that prints large files.
   *
   * @param drafts how many drafts one file may hold: each gives it three seconds more
   */
  public LibreOffice(Optional<String> named, int drafts) {
    this.named = named;
    this.patience = PATIENCE.plus(PATIENCE_FOR_A_DRAFT.multipliedBy(drafts));
  }

  /** Why no PDF can be made on this machine, if so. */
  public Optional<Problem> missing() {
    return home().isPresent() ? Optional.empty() : Optional.of(missing(named));
  }

  static Problem missing(Optional<String> named) {
    return named
        .map(
            folder ->
                Problem.error(
                    Place.of("ENGROSS_OFFICE"),
                    "there is no LibreOffice in " + folder,
                    "name the folder that has program/soffice in it: /usr/lib/libreoffice,"
                        + " /Applications/LibreOffice.app/Contents, C:\\Program"
                        + " Files\\LibreOffice"))
        .orElseGet(
            () ->
                Problem.error(
                    Place.of("--format pdf"),
                    "PDFs are made by LibreOffice, and it is not on this machine",
                    INSTALL));
  }

  private Optional<File> home() {
    return named.isPresent()
        ? named.map(File::new).filter(OfficeProcess::isOffice)
        : OfficeProcess.usualFolder();
  }

  /**
   * A Word file as a PDF.
   *
   * @throws ProblemException if the office cannot be started, fails at this file or takes too long;
   *     it is then ready for the next one
   */
  byte[] print(byte[] word) {
    return print(word, false);
  }

  /**
   * A Word file as a PDF, as {@link #print(byte[])} makes it.
   *
   * @param bothSides whether the empty backs of sheets are pages too
   */
  synchronized byte[] print(byte[] word, boolean bothSides) {
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    if (process.isEmpty()) {
      process = Optional.of(start());
    }
    return process.get().print(word, bothSides);
  }

  private OfficeProcess start() {
    try {
      File home = home().orElseThrow(() -> new ProblemException(missing(named)));
      return OfficeProcess.start(home, patience);
    } catch (ProblemException e) {
      refusal = Optional.of(e);
      throw e;
    }
  }

  /** Ends the process, if it was started, and removes all that it kept on the disk. */
  @Override
  public synchronized void close() {
    // Not by a lambda, which would load the library of an office that was never started.
    if (process.isPresent()) {
      process.get().close();
    }
    process = Optional.empty();
  }
}
