/** A document as one web page that stands alone. */
package org.engross.render.html;
