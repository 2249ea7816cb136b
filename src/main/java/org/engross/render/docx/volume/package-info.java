/** Many drafts of one frame as one Word file, a section or more for each, streamed. */
package org.engross.render.docx.volume;
