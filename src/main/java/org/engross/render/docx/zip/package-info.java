/** Packs the parts of a Word file, the same bytes on every machine, and checks what it packed. */
package org.engross.render.docx.zip;
