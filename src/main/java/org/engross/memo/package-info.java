/** What was made of something before, for whoever meets the same again. */
package org.engross.memo;
