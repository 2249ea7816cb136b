/** Something a person can mend: where it is, what is wrong, what would be right. */
package org.engross.problem;
