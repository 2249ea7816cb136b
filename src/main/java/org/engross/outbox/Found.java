package org.engross.outbox;

/** What lies under a name, seen by a draft that would take it. */
enum Found {
  NOTHING,
  SAME,
  OURS,
  A_PERSONS,
  /** A folder, a link or a device. */
  NO_FILE
}
