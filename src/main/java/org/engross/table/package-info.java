/** Reads lists that a person keeps in CSV or Excel, row by row, each cell with its place. */
package org.engross.table;
