/** Finds in one draft of a batch what belongs to another row of it. */
package org.engross.check.leak;
