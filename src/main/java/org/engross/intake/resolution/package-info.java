/** Reads a resolution out of Markdown, plain or printed text, paragraphs, House XML and USLM. */
package org.engross.intake.resolution;
