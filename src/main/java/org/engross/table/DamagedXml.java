package org.engross.table;

/** A part of an Excel file is not the XML that it should be. */
final class DamagedXml extends Exception {
  DamagedXml(Throwable cause) {
    super(cause);
  }
}
