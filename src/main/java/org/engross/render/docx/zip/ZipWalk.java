package org.engross.render.docx.zip;

/** Walks entries and directory records side by side, and demands that nothing stands between. */
final class ZipWalk {
  private final byte[] bytes;
  private final int directoryEnd;
  private int entryAt;
  private int recordAt;

  /** Starts at an entry and at the record that tells of it. */
  ZipWalk(byte[] bytes, int entryAt, int recordAt, int directoryEnd) {
    this.bytes = bytes;
    this.entryAt = entryAt;
    this.recordAt = recordAt;
    this.directoryEnd = directoryEnd;
  }

  /**
   * The record here; goes on to the next.
   *
   * @throws IllegalArgumentException if it does not tell of the entry here, as we would write both
   */
  ZipRecord next() {
    ZipRecord here = ZipRecord.read(bytes, recordAt, directoryEnd);
    if (here.offset() != entryAt || !here.startsIn(bytes) || here.endsAt() > bytes.length) {
      throw new IllegalArgumentException(here.name() + " does not stand where the directory says");
    }
    entryAt = (int) here.endsAt();
    recordAt += here.centralLength();
    return here;
  }

  /** Whether the entries seen so far end here and their records end the directory. */
  boolean endsAt(int entriesEnd) {
    return entryAt == entriesEnd && recordAt == directoryEnd;
  }
}
