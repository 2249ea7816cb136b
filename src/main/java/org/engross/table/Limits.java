package org.engross.table;

/** How much a list may hold. */
final class Limits {
  /** Bytes of a file; Excel's are packed. */
  static final int BYTES = 64 * 1024 * 1024;

  /**
   * Bytes that one part of an Excel file unpacks to: a sheet of 200,000 rows has some 150 million.
   */
  static final int UNPACKED_BYTES = 512 * 1024 * 1024;

  /** Characters of all texts of an Excel file, which are held while its rows are read. */
  static final int SHARED_CHARACTERS = 64 * 1024 * 1024;

  /** Rows below the header. */
  static final int ROWS = 200_000;

  /** Columns. */
  static final int COLUMNS = 200;

  /** Characters of a cell: as many as Excel allows. */
  static final int CELL = 32_767;

  private Limits() {}
}
