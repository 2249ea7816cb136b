/** Reads markup, the draft as a text that a person can read, to a document. */
package org.engross.markup;
