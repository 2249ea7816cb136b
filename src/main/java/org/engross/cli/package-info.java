/** Words in, words out: one thin class per command. */
package org.engross.cli;
