/** The rules of a resolution of inquiry: a resolution in, problems out. */
package org.engross.check.inquiry;
