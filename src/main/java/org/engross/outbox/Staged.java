package org.engross.outbox;

/**
 * A draft that waits to be published.
 *
 * @param line its manifest entry, as {@link EntryList} holds it
 * @param temporary the number of its temporary file, or 0 if its final one held the same bytes
 *     already
 */
@SuppressWarnings("ArrayRecordComponent") // one of many thousands, never compared
record Staged(byte[] line, int temporary) {
  String name() {
    return EntryList.name(line);
  }

  String sha256() {
    return EntryList.sha256(line);
  }

  boolean isWritten() {
    return temporary != 0;
  }
}
