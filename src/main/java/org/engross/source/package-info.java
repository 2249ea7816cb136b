/** A text that a person wrote, read strictly, and the folder it lies in: a directory or the jar. */
package org.engross.source;
