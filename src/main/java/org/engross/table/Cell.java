package org.engross.table;

import org.engross.problem.Place;

/**
 * A cell of a row.
 *
 * @param header what stands above it, as the person wrote it
 * @param text what the person sees in it, without white space around it; a line end in it is LF
 * @param place where it is
 */
public record Cell(String header, String text, Place place) {}
