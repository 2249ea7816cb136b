/** A resolution as House XML or as USLM. */
package org.engross.render.xml;
