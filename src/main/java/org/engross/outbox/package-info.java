/**
 * Guards what lies in out/: whole files or none, nobody's work overwritten, and a manifest of it.
 */
package org.engross.outbox;
