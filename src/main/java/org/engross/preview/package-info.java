/** Shows a draft in a browser of this machine, drawn anew when a file is saved or a box ticked. */
package org.engross.preview;
