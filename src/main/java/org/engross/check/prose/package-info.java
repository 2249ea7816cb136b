/** The rules that every draft is held against, whatever its form. */
package org.engross.check.prose;
