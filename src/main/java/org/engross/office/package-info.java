/** What an office keeps: its papers and points, its people, its packets. */
package org.engross.office;
