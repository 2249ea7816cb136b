/** What a resolution is: title, preamble, resolving clause, items in levels; values only. */
package org.engross.resolution;
