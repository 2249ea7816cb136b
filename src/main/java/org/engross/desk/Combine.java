package org.engross.desk;

/** Whether the drafts of a template go into one Word file or PDF, for printing. */
public enum Combine {
  /** Each draft is a file. */
  NOT,
  /** One file, in which each draft begins on a new page. */
  PAGES,
  /** One file, in which each draft begins on the front of a new sheet. */
  SHEETS;

  /** Whether what leaves in this format goes into a file with others. */
  boolean takes(Format format) {
    return this != NOT && format.takesFrame();
  }
}
