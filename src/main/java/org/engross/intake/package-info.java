/** Reads a draft that somebody else wrote to a document: Word, Markdown, text. */
package org.engross.intake;
