package org.engross.resolution;

/** How deep an item stands, from the outermost in; the label's shape follows from it. */
public enum Level {
  /** (a) */
  SUBSECTION,
  /** (1) */
  PARAGRAPH,
  /** (A) */
  SUBPARAGRAPH,
  /** (i) */
  CLAUSE,
  /** (I) */
  SUBCLAUSE,
  /** (aa) */
  ITEM,
  /** (AA) */
  SUBITEM
}
