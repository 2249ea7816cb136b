/** A document as a Word file, streamed into a frame that was prepared once. */
package org.engross.render.docx;
