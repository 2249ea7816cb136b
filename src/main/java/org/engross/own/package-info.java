/** Fields of a person's own: how they are called, what may stand in them, what was given. */
package org.engross.own;
