package org.engross.render.docx.zip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a finished file back, as a check on ourselves: each entry stands where the directory says,
 * the JDK's inflater restores its bytes, and no two names differ only in case.
 *
 * <p>An instance keeps its inflater and serves one thread.
 */
public final class ZipCheck implements AutoCloseable {
  private static final int END = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int DISKS = 4;
  private static final int COUNT_ON_DISK = 8;
  private static final int COUNT = 10;
  private static final int DIRECTORY_LENGTH = 12;
  private static final int DIRECTORY_AT = 16;
  private static final int COMMENT_LENGTH = 20;

  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] chunk = new byte[1 << 13];

  /**
   * Goes no further with a file that is not sound.
   *
   * @param trusted entries the file begins with, which are compared but not restored
   * @throws IllegalStateException with all that was found: the mistake is ours, no person's
   */
  public void demandSound(byte[] file, ZipPrefix trusted) {
    demandSound(file, trusted, Map.of());
  }

  /**
   * The same.
   *
   * @param pieces by an entry's name those of which it is made; each was restored when it was made,
   *     so that they are compared and not restored again
   */
  public void demandSound(byte[] file, ZipPrefix trusted, Map<String, List<Piece>> pieces) {
    List<String> faults = faults(file, trusted, pieces);
    if (!faults.isEmpty()) {
      throw new IllegalStateException("a Word file came out wrong: " + String.join("; ", faults));
    }
  }

  /** What is wrong with a file, or nothing; see {@link #demandSound}. */
  public List<String> faults(byte[] file, ZipPrefix trusted) {
    return faults(file, trusted, Map.of());
  }

  private List<String> faults(byte[] file, ZipPrefix trusted, Map<String, List<Piece>> pieces) {
    int endAt = file.length - END_LENGTH;
    if (endAt < 0 || ZipBytes.get32(file, endAt) != END) {
      return List.of("the file has no end record");
    }
    if (!isEndSound(file, endAt)) {
      return List.of("the end record does not fit the file");
    }
    if (!trusted.begins(file, ZipBytes.get32(file, endAt + DIRECTORY_AT))) {
      return List.of("the file does not begin with its prepared entries");
    }
    List<String> faults = new ArrayList<>();
    try {
      walk(file, endAt, trusted, pieces, faults);
    } catch (IllegalArgumentException e) {
      faults.add(e.getMessage());
    }
    return faults;
  }

  private static boolean isEndSound(byte[] file, int endAt) {
    long directoryLength = ZipBytes.get32(file, endAt + DIRECTORY_LENGTH);
    long directoryAt = ZipBytes.get32(file, endAt + DIRECTORY_AT);
    return ZipBytes.get32(file, endAt + DISKS) == 0
        && ZipBytes.get16(file, endAt + COUNT_ON_DISK) == ZipBytes.get16(file, endAt + COUNT)
        && ZipBytes.get16(file, endAt + COMMENT_LENGTH) == 0
        && directoryAt >= 0
        && directoryLength >= 0
        && directoryAt + directoryLength == endAt;
  }

  private void walk(
      byte[] file,
      int endAt,
      ZipPrefix trusted,
      Map<String, List<Piece>> pieces,
      List<String> faults) {
    int directoryAt = ZipBytes.get32(file, endAt + DIRECTORY_AT);
    int recordAt = directoryAt + trusted.directoryLength();
    ZipWalk walk = new ZipWalk(file, trusted.entriesLength(), recordAt, endAt);
    Set<String> folded = new HashSet<>();
    for (int i = ZipBytes.get16(file, endAt + COUNT); i > trusted.count(); i--) {
      ZipRecord entry = walk.next();
      if (trusted.has(entry.folded()) || !folded.add(entry.folded())) {
        faults.add(entry.name() + " is there twice");
      }
      List<Piece> known = pieces.get(entry.name());
      if (known == null) {
        restore(file, entry, faults);
      } else {
        compare(file, entry, known, faults);
      }
    }
    if (!walk.endsAt(directoryAt)) {
      faults.add("the directory and the entries do not end together");
    }
  }

  private static void compare(
      byte[] file, ZipRecord entry, List<Piece> pieces, List<String> faults) {
    if (!Piece.stand(pieces, file, (int) entry.dataAt(), entry.compressed())) {
      faults.add(entry.name() + " is not made of its pieces");
    } else if (Piece.size(pieces) != entry.size()) {
      faults.add(entry.name() + " has another length than its header says");
    } else if (Piece.checksum(pieces) != entry.crc()) {
      faults.add(entry.name() + " has another checksum than its header says");
    }
  }

  private void restore(byte[] file, ZipRecord entry, List<String> faults) {
    inflater.reset();
    inflater.setInput(file, (int) entry.dataAt(), entry.compressed());
    crc.reset();
    try {
      for (int read = inflater.inflate(chunk); read > 0; read = inflater.inflate(chunk)) {
        crc.update(chunk, 0, read);
      }
    } catch (DataFormatException e) {
      faults.add(entry.name() + " cannot be restored: " + e.getMessage());
      return;
    }
    if (!inflater.finished()
        || inflater.getRemaining() > 0
        || inflater.getBytesWritten() != entry.size()) {
      faults.add(entry.name() + " has another length than its header says");
    } else if ((int) crc.getValue() != entry.crc()) {
      faults.add(entry.name() + " has another checksum than its header says");
    }
  }

  /** Gives back the inflater's memory. */
  @Override
  public void close() {
    inflater.end();
  }
}
