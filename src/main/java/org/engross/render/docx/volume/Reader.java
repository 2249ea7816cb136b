package org.engross.render.docx.volume;

/**
 * Which program reads a volume. Notes begin at 1 in each section for Word if it is told so;
 * LibreOffice numbers them through the file, and shows the rule above them in the first section
 * alone, so it is helped in a way that Word would not take. A page 1 stands on the front of a sheet
 * there in any case; a section that says so loses the headers of its even pages.
 */
public enum Reader {
  /** Word, and whoever else goes by the standard. */
  WORD,
  /** The LibreOffice that prints. */
  LIBREOFFICE
}
