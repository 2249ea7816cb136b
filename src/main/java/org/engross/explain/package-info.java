/** Tells what made a file of a draft: its order, its template, its points and its data. */
package org.engross.explain;
