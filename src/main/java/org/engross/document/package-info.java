/** What a draft is: values, before any file format. */
package org.engross.document;
