/** The rules of statements: press releases, advisories, remarks, posts. */
package org.engross.check.statement;
