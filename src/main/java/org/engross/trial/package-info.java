/** Tries a template without data: every condition on and off, every list empty and long. */
package org.engross.trial;
