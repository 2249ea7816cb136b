/** The public lists of who sits in Congress, made into the list that an office keeps. */
package org.engross.office.congress;
