/** Tells how far a run is, and afterwards what became of each of its drafts. */
package org.engross.report;
