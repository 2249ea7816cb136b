/** Turns one packet into many finished drafts, and guards what lies in out/. */
package org.engross.desk;
