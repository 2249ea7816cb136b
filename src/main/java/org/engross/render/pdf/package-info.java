/** A Word file as a tagged PDF, made by the LibreOffice of this machine. */
package org.engross.render.pdf;
