/** A document as plain text, for e-mail and for reading at a terminal. */
package org.engross.render.text;
