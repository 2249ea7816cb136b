/** The sign-on ledger: who said yes to a letter, in a file that people read and edit too. */
package org.engross.ledger;
