/** Turns one packet into many finished drafts. */
package org.engross.desk;
