/** How a document leaves: a document in, bytes out; each format in a room of its own. */
package org.engross.render;
