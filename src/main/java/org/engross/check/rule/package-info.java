/** What a rule is, and a draft as a rule reads it: passages, words, days. */
package org.engross.check.rule;
