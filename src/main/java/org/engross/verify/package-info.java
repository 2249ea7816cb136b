/** Says what in a folder of drafts is as Engross wrote it, and reads its Word files again. */
package org.engross.verify;
