package org.engross.table;

import org.engross.problem.Place;

/** How the places of a file are named: by lines, or as Excel names its cells. */
interface Naming {
  /** A row, by its number in the file from 1. */
  Place row(int number);

  /** A cell, by its row's number and its column from 0, with what stands above and in it. */
  Place cell(int number, int column, String header, String text);

  /** What stands under a message about a cell: {@code ZIP: 668}. */
  static String excerpt(String header, String text) {
    return header.isEmpty() ? text : header + ": " + text;
  }
}
