/** The rules of the forms: a draft and its sources in, problems out. */
package org.engross.check;
