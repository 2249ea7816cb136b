/** The rules of a letter. */
package org.engross.check.letter;
