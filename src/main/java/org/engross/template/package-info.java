/** A template by name, the office's own before the shipped one; merged strictly, in a sandbox. */
package org.engross.template;
